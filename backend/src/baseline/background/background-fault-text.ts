import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { Language } from '@ledelsespuls/contracts/lists/languages';
import type { BackgroundFault, BackgroundFaultCode } from './parse-background';

const TEXTS: Readonly<Record<BackgroundFaultCode, Readonly<Record<Language, string>>>> = {
  'not-a-table': { da: 'Linjen kan ikke læses som CSV.', en: 'The line cannot be read as CSV.' },
  empty: { da: 'Filen har ingen tal.', en: 'The file has no figures.' },
  'missing-column': {
    da: 'Kolonnen mangler i overskriften.',
    en: 'The column is missing in the header.',
  },
  'double-column': {
    da: 'Kolonnen står flere gange i overskriften.',
    en: 'The column stands more than once in the header.',
  },
  'extra-cell': {
    da: 'Rækken har flere felter end overskriften. Er det et decimalkomma, så brug semikolon mellem felterne.',
    en: 'The row has more fields than the header. If it is a decimal comma, put semicolons between the fields.',
  },
  'unknown-question': {
    da: 'Der er intet baggrundsspørgsmål med den nøgle.',
    en: 'There is no background question with that key.',
  },
  'unknown-option': {
    da: 'Spørgsmålet har ingen svarmulighed med den nøgle.',
    en: 'The question has no option with that key.',
  },
  'not-a-count': { da: 'Her skal stå et helt antal.', en: 'A whole number must stand here.' },
  'not-a-share': {
    da: 'Andelen skal være fra 0 til 1, eller i procent med tegnet %.',
    en: 'The share must be 0 to 1, or a percentage with the sign %.',
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
  const line = `${language === 'da' ? 'linje' : 'line'} ${fault.line}`;
  const place = [file, line, fault.column].filter(Boolean).join(', ');
  return { place, code: fault.code, message: TEXTS[fault.code][language] };
}
