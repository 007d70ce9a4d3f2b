import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import { placeInTable, TABLE_FAULT_TEXTS } from './table-fault-text';
import type { NumberFault, NumberFaultCode } from './parse-numbers';

const TEXTS: Readonly<Record<NumberFaultCode, Readonly<Record<Language, string>>>> = {
  ...TABLE_FAULT_TEXTS,
  empty: { da: 'Filen har ingen tal.', en: 'The file has no numbers.' },
  'unknown-item': {
    da: 'Der er intet udsagn, undertema eller tema med den nøgle.',
    en: 'There is no statement, subtheme or theme with that key.',
  },
  'unknown-group': {
    da: 'Gruppen skal være kommunen eller et af 2020-rapportens områder.',
    en: 'The group must be kommunen or one of the areas of the 2020 report.',
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
  const place = placeInTable(file, fault, language);
  return { place, code: fault.code, message: TEXTS[fault.code][language] };
}
