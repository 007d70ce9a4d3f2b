import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { MergeFault } from './merge-units';

const TEXTS: Readonly<Record<MergeFault, Readonly<Record<Language, string>>>> = {
  'too-few-units': {
    da: 'Vælg mindst to enheder, der skal lægges sammen.',
    en: 'Choose at least two units to merge.',
  },
  'unknown-unit': {
    da: 'En af enhederne findes ikke i målingen.',
    en: 'One of the units is not in the round.',
  },
  'different-parents': {
    da: 'Kun enheder på samme niveau under samme enhed kan lægges sammen.',
    en: 'Only units of one level below the same unit can be merged.',
  },
  'unit-twice': {
    da: 'En enhed kan kun indgå ét sted.',
    en: 'A unit can be part of one merge only.',
  },
  'name-taken': {
    da: 'Navnet er brugt til en anden enhed.',
    en: 'The name belongs to another unit.',
  },
};

export function mergeFaultText(
  { place, fault }: { readonly place: number; readonly fault: MergeFault },
  language: Language,
): Fault {
  return { place: `merges[${place}]`, code: fault, message: TEXTS[fault][language] };
}
