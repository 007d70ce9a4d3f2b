import type { QuestionnaireKind } from './questionnaire';

interface PaperTexts {
  readonly about: (version: string, statements: number, minutes: number) => string;
  readonly how: string;
  readonly rules: readonly string[];
  readonly scale: string;
  readonly background: string;
  readonly end: string;
  readonly thanks: string;
  readonly footer: (
    kind: QuestionnaireKind,
    version: string,
    page: number,
    count: number,
  ) => string;
}

/** What stands on a printed questionnaire beside its own texts. */
export const PAPER_TEXTS: Readonly<Record<'da' | 'en', PaperTexts>> = {
  da: {
    about: (version, statements, minutes) =>
      `Udgave ${version}. ${statements} udsagn, cirka ${minutes} minutter.`,
    how: 'Sådan svarer du',
    rules: [
      'Sæt ét kryds ved hvert udsagn. Du må springe over, hvad du vil.',
      'Skriv ikke dit navn på arket, og skriv ikke andres navne i kommentarerne.',
      'Svaret tæller først, når det er skrevet ind på svarsiden med dit eget link eller din egen kode. Gør det selv, eller få hjælp af en, du stoler på.',
    ],
    scale: 'Svarmuligheder',
    background: 'Lidt om din lederopgave',
    end: 'Afslutning',
    thanks: 'Tak. Skriv svaret ind på svarsiden, før målingen lukker, og smid så arket ud.',
    footer: (kind, version, page, count) =>
      `Ledelsespuls, ${kind === 'annual' ? 'årsmåling' : 'puls'} ${version}, side ${page} af ${count}`,
  },
  en: {
    about: (version, statements, minutes) =>
      `Version ${version}. ${statements} statements, about ${minutes} minutes.`,
    how: 'How to answer',
    rules: [
      'Put one cross beside each statement. You may skip any question.',
      'Do not write your name on the sheet, nor the names of others in the comments.',
      'The answer counts only once it has been typed in on the answer page with your own link or code. Do it yourself, or get help from somebody you trust.',
    ],
    scale: 'Answers to choose from',
    background: 'A little about your task as a leader',
    end: 'Finish',
    thanks:
      'Thank you. Type the answer in on the answer page before the survey closes, and then throw the sheet away.',
    footer: (kind, version, page, count) =>
      `Ledelsespuls, ${kind === 'annual' ? 'annual survey' : 'pulse'} ${version}, page ${page} of ${count}`,
  },
};
