import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps jobs and scheduled rounds from going on. */
export const SERIES_TEXTS = {
  'series-not-found': {
    da: ['Serien findes ikke', 'Den er måske afsluttet. Hent siden igen.'],
    en: ['The series does not exist', 'It may have been ended. Load the page again.'],
  },
  'series-name-taken': {
    da: ['Navnet er brugt', 'Der er allerede en serie med det navn. Vælg et andet.'],
    en: ['The name is taken', 'There is already a series with that name. Choose another.'],
  },
  'occurrence-not-found': {
    da: [
      'Den planlagte måling findes ikke',
      'Den er måske forsvundet, fordi serien er ændret. Se i kalenderen.',
    ],
    en: [
      'The planned round does not exist',
      'It may be gone because the series was changed. Look in the calendar.',
    ],
  },
  'occurrence-begun': {
    da: ['Målingen er åbnet', 'Planen kan ikke ændres, når målingen er åbnet. Intet er ændret.'],
    en: ['The round has opened', 'The plan cannot be changed after opening. Nothing has changed.'],
  },
  'occurrence-announced': {
    da: [
      'Målingen er varslet',
      'Navn og spørgeskema kan ikke ændres, når målingen er oprettet. Datoen kan stadig flyttes.',
    ],
    en: [
      'The round has been announced',
      'Name and questionnaire are fixed once the round is made. The day can still be moved.',
    ],
  },
  'occurrence-day-past': {
    da: ['Dagen er gået', 'Vælg i dag eller en senere dag. Intet er ændret.'],
    en: ['The day is past', 'Choose today or a later day. Nothing has changed.'],
  },
  'occurrence-day-closed': {
    da: [
      'Den dag er kommunen lukket',
      'Det er weekend, helligdag eller en anden lukkedag. Den næste arbejdsdag er {{next}}. Intet er ændret.',
    ],
    en: [
      'Offices are closed that day',
      'It is a weekend or a holiday. The next working day is {{next}}. Nothing has changed.',
    ],
  },
  'work-under-way': {
    da: [
      'Er allerede i gang',
      'Der regnes allerede på det, måske for en anden. Vent, til det er færdigt.',
    ],
    en: [
      'Already under way',
      'It is being computed already, perhaps for somebody else. Wait until it is done.',
    ],
  },
  'work-cancelled': {
    da: ['Afbrudt', 'Det blev afbrudt, før det var færdigt. Intet er ændret.'],
    en: ['Cancelled', 'It was cancelled before it was done. Nothing has changed.'],
  },
  'job-not-retried': {
    da: [
      'Opgaven kan ikke køres igen',
      'Den er færdig, er i gang eller er slettet. Hent siden igen.',
    ],
    en: ['The job cannot be run again', 'It is done, running or removed. Load the page again.'],
  },
  'job-interrupted': {
    da: [
      'Opgaven blev afbrudt',
      'Programmet blev stoppet, mens den kørte. Den begynder forfra af sig selv.',
    ],
    en: ['The job was interrupted', 'The program stopped meanwhile. It starts again by itself.'],
  },
  'database-unavailable': {
    da: ['Databasen svarede ikke', 'Opgaven prøves igen af sig selv, når databasen er tilbage.'],
    en: ['The database did not answer', 'The job is tried again when the database is back.'],
  },
} as const satisfies Partial<ProblemTexts>;
