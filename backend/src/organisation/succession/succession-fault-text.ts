import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { SuccessionFault } from './check-succession';

const TEXTS: Readonly<Record<SuccessionFault, Readonly<Record<Language, string>>>> = {
  'unknown-unit': {
    da: 'Enheden findes ikke. Vælg en fra listen.',
    en: 'The unit does not exist. Choose one from the list.',
  },
  'same-unit': {
    da: 'En enhed kan ikke efterfølge sig selv. Vælg to forskellige.',
    en: 'A unit cannot succeed itself. Choose two different ones.',
  },
  'not-a-group': {
    da: 'Kun forvaltninger og centre kan efterfølge hinanden, for kun de er grupper i resultaterne.',
    en: 'Only forvaltninger and centers can succeed each other, since only they are groups in the results.',
  },
  'successor-closed': {
    da: 'Efterfølgeren er selv nedlagt. Vælg en enhed, der findes i dag.',
    en: 'The successor is closed itself. Choose a unit that exists today.',
  },
  'predecessor-open': {
    da: 'Enheden findes stadig under sit gamle navn, så den kan ikke være omdøbt eller flyttet. Vælg »delt«, hvis en del af den er gået over i den nye.',
    en: 'The unit is still there under its old name, so it cannot have been renamed or moved. Choose “split” if part of it has gone on in the new one.',
  },
  contradicts: {
    da: 'Det passer ikke med en anden afgørelse: en enhed, der er omdøbt eller flyttet, har kun én forgænger og én efterfølger. Fortryd den anden først, eller vælg »lagt sammen« eller »delt«.',
    en: 'This does not fit another decision: a unit that is renamed or moved has one predecessor and one successor only. Undo the other one first, or choose “merged” or “split”.',
  },
};

/** @param place the names of the two units */
export function successionFaultText(
  fault: SuccessionFault,
  place: string,
  language: Language,
): Fault {
  return { place, code: fault, message: TEXTS[fault][language] };
}
