import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps the organisation's history from being told. */
export const SUCCESSION_TEXTS = {
  'import-earlier': {
    da: [
      'Filen er ældre end den sidste',
      'Filen gælder fra {{day}}, men der er indlæst en, der gælder fra {{last}}. Ret datoen, eller sig ja til, at organisationen går tilbage. Intet er ændret.',
    ],
    en: [
      'The file is older than the last one',
      'The file is of {{day}}, but one of {{last}} has been imported. Correct the day, or accept that the organisation goes back. Nothing has changed.',
    ],
  },
  'organisation-changed': {
    da: [
      'Organisationen er ændret i mellemtiden',
      'Se på organisationen, og åbn målingen igen. Målingen er ikke åbnet.',
    ],
    en: [
      'The organisation has changed meanwhile',
      'Look at the organisation and open the round again. The round has not been opened.',
    ],
  },
  'succession-not-found': {
    da: ['Forslaget findes ikke mere', 'Hent siden igen, og se, hvad der er at tage stilling til.'],
    en: ['The proposal is no longer there', 'Load the page again to see what is to be decided.'],
  },
  'succession-invalid': {
    da: ['Det hænger ikke sammen', 'Se hvorfor nedenfor. Intet er ændret.'],
    en: ['This does not add up', 'See below why. Nothing has changed.'],
  },
  'succession-decided': {
    da: ['Det er afgjort', 'Fortryd afgørelsen først. Intet er ændret.'],
    en: ['It has been decided', 'Undo the decision first. Nothing has changed.'],
  },
  'succession-frozen': {
    da: [
      'Kan ikke fortrydes mere',
      'En måling er åbnet med det, og dens resultater hviler på det. Intet er ændret.',
    ],
    en: [
      'Can no longer be undone',
      'A round has been opened with it, and its results rest on it. Nothing has changed.',
    ],
  },
} satisfies Partial<ProblemTexts>;
