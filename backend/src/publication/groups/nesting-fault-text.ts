import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { StructureFault } from '../../disclosure/closed/structure/find-faults';

const TEXTS: Readonly<Record<StructureFault['kind'], Readonly<Record<Language, string>>>> = {
  'no-single-root': {
    da: 'Der skal være én kommune, og kun én.',
    en: 'There must be one municipality, and only one.',
  },
  'no-way-to-root': {
    da: 'Enheden hører ikke under kommunen.',
    en: 'The unit does not lie below the municipality.',
  },
  'unknown-group': {
    da: 'Nogen tæller med i en gruppe, som runden ikke har.',
    en: 'Somebody counts in a group that the round does not have.',
  },
  'outside-root': {
    da: 'Nogen tæller ikke med i kommunen.',
    en: 'Somebody does not count in the municipality.',
  },
  'outside-parent': {
    da: 'Nogen tæller med i enheden, men ikke i den, som den hører under.',
    en: 'Somebody counts in the unit, but not in the one that it lies below.',
  },
  'two-units': {
    da: 'Nogen tæller med i to enheder på samme niveau.',
    en: 'Somebody counts in two units of one level.',
  },
  'two-groups-of-a-cut': {
    da: 'Nogen tæller med i to grupper af samme opdeling.',
    en: 'Somebody counts in two groups of one breakdown.',
  },
};

/** Which groups do not nest, by their keys; nothing of the people in them. */
export function nestingFaultText({ kind, groupKeys }: StructureFault, language: Language): Fault {
  return { place: groupKeys.join(', '), code: kind, message: TEXTS[kind][language] };
}
