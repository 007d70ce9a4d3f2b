import type { Language } from '@ledelsespuls/contracts/lists/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { NumberFault, NumberFaultCode } from './parse-numbers';

const TEXTS: Readonly<Record<NumberFaultCode, Readonly<Record<Language, string>>>> = {
  'not-a-table': { da: 'Linjen kan ikke læses som CSV.', en: 'The line cannot be read as CSV.' },
  empty: { da: 'Filen har ingen tal.', en: 'The file has no numbers.' },
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
  'unknown-item': {
    da: 'Der er intet udsagn, undertema eller tema med den nøgle.',
    en: 'There is no statement, subtheme or theme with that key.',
  },
  'unknown-group': {
    da: 'Gruppen skal være kommunen eller et af 2020-rapportens områder.',
    en: 'The group must be kommunen or one of the areas of the 2020 report.',
  },
  'not-a-count': { da: 'Her skal stå et helt antal.', en: 'A whole number must stand here.' },
  'not-a-share': {
    da: 'Andelen skal være fra 0 til 1, eller i procent med tegnet %.',
    en: 'The share must be 0 to 1, or a percentage with the sign %.',
  },
  'counts-do-not-add-up': {
    da: 'De fem antal giver ikke n tilsammen.',
    en: 'The five counts do not add up to n.',
  },
  double: {
    da: 'Gruppen har allerede et tal for nøglen.',
    en: 'The group already has a number for the key.',
  },
};

export function numberFaultText(file: string, fault: NumberFault, language: Language): Fault {
  const line = `${language === 'da' ? 'linje' : 'line'} ${fault.line}`;
  const place = [file, line, fault.column].filter(Boolean).join(', ');
  return { place, code: fault.code, message: TEXTS[fault.code][language] };
}
