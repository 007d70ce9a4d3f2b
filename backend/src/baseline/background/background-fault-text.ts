import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { placeInTable, TABLE_FAULT_TEXTS } from '../numbers/table-fault-text';
import type { BackgroundFault, BackgroundFaultCode } from './parse-background';

const TEXTS: Readonly<Record<BackgroundFaultCode, Readonly<Record<Language, string>>>> = {
  ...TABLE_FAULT_TEXTS,
  empty: { da: 'Filen har ingen tal.', en: 'The file has no figures.' },
  'unknown-question': {
    da: 'Der er intet baggrundsspørgsmål med den nøgle.',
    en: 'There is no background question with that key.',
  },
  'unknown-option': {
    da: 'Spørgsmålet har ingen svarmulighed med den nøgle.',
    en: 'The question has no option with that key.',
  },
  nobody: {
    da: 'Ingen har svaret på spørgsmålet.',
    en: 'Nobody answered the question.',
  },
  'other-n': {
    da: 'n er alle, der svarede på spørgsmålet, og skal være det samme i hver af dets rækker.',
    en: 'n is all who answered the question, and must be the same in each of its rows.',
  },
  'over-one': {
    da: 'Spørgsmålets andele giver mere end 100 % tilsammen.',
    en: 'The shares of the question add up to more than 100 %.',
  },
  double: {
    da: 'Svarmuligheden står allerede i filen.',
    en: 'The option stands in the file already.',
  },
};

export function backgroundFaultText(
  file: string,
  fault: BackgroundFault,
  language: Language,
): Fault {
  const place = placeInTable(file, fault, language);
  return { place, code: fault.code, message: TEXTS[fault.code][language] };
}
