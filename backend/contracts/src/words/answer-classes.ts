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

/** What a statement can be answered with beside the scale. */
interface Asked {
  readonly withoutDontKnow?: boolean | undefined;
}

/** The same of a statement that nobody can answer with "ved ikke", where that makes other words. */
const WITHOUT_DONT_KNOW: Readonly<
  Record<Language, Readonly<Partial<Record<AnswerClass, string>>>>
> = {
  da: { undecided: 'intet svar', outside: 'ikke relevant eller intet svar' },
  en: { undecided: 'no answer', outside: 'not relevant or no answer' },
};

const UNDECIDED_HEADINGS = {
  da: {
    all: 'Ved ikke, intet svar',
    some: 'Intet svar, eller ved ikke hvor det kunne vælges',
    none: 'Intet svar',
  },
  en: {
    all: 'Do not know, no answer',
    some: 'No answer, or do not know where that was offered',
    none: 'No answer',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** Heads the column of those whose side is not known, for statements of which all, some or none offer "ved ikke". */
export function undecidedHeading(statements: readonly Asked[], language: Language): string {
  const without = statements.filter(({ withoutDontKnow }) => withoutDontKnow).length;
  const which = without === 0 ? 'all' : without < statements.length ? 'some' : 'none';
  return UNDECIDED_HEADINGS[language][which];
}

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
  { withoutDontKnow = false }: Asked,
): string {
  const words = {
    ...ANSWER_CLASS_WORDS[language],
    ...(withoutDontKnow ? WITHOUT_DONT_KNOW[language] : {}),
  };
  return parts.map((part) => `${words[part.class]} ${countWords(part.count)}`).join(', ');
}
