import type { AnswerClass } from '../lists/answering/answer-classes';
import type { Language } from '../lists/answering/languages';

/** What a class of answers is called where its size is said. */
export const ANSWER_CLASS_WORDS: Readonly<Record<Language, Readonly<Record<AnswerClass, string>>>> =
  {
    da: {
      '1': 'helt uenig',
      '2': 'uenig',
      '3': 'hverken eller',
      '4': 'enig',
      '5': 'helt enig',
      'not-relevant': 'ikke relevant',
      undecided: 'ved ikke eller intet svar',
      disagree: 'uenig eller helt uenig',
      agree: 'enig eller helt enig',
      outside: 'ved ikke, ikke relevant eller intet svar',
      'not-disagree': 'andre svar',
      'not-agree': 'andre svar',
      'neither-or-outside': 'hverken eller, eller uden for skalaen',
    },
    en: {
      '1': 'strongly disagree',
      '2': 'disagree',
      '3': 'neither',
      '4': 'agree',
      '5': 'strongly agree',
      'not-relevant': 'not relevant',
      undecided: 'do not know or no answer',
      disagree: 'disagree or strongly disagree',
      agree: 'agree or strongly agree',
      outside: 'do not know, not relevant or no answer',
      'not-disagree': 'other answers',
      'not-agree': 'other answers',
      'neither-or-outside': 'neither, or outside the scale',
    },
  };

/** A number of people that is known or lies in a range: "4" or "4–6". */
export function countWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** All parts of a statement's answers in one sentence: "uenig 3–4, enig 10". */
export function answerWords(
  parts: readonly {
    readonly class: AnswerClass;
    readonly count: { readonly low: number; readonly high: number };
  }[],
  language: Language,
): string {
  return parts
    .map((part) => `${ANSWER_CLASS_WORDS[language][part.class]} ${countWords(part.count)}`)
    .join(', ');
}
