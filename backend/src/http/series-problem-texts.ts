import type { ProblemTexts } from './problem';

/** Title and detail of what keeps jobs and scheduled rounds from going on. */
export const SERIES_TEXTS = {
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
