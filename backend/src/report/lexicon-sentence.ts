import type { LexiconBasis } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import { dayInWords } from '../round/days/calendar-day';
import type { Language } from './share-words';

/** Whether it is assumed what the report's words of 2020 stand for, or readers have said it, and when. */
export function lexiconSentence(lexicon: LexiconBasis, language: Language): string {
  const words = RESULT_WORDS[language].lexicon;
  const day = lexicon.asOf ? dayInWords(lexicon.asOf, language) : '';
  if (lexicon.basis === 'elicited') {
    return fill(words.elicited, { readers: lexicon.readers, day });
  }
  return lexicon.asOf ? fill(words.returned, { day }) : words.assumed;
}
