import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import type { Column } from './columns/column';
import type { TableName } from './table';

type Language = 'da' | 'en';

/** The rule of anonymity, which stands in every file. */
export const ANONYMITY: Readonly<Record<Language, (minimum: number) => string>> = {
  da: (minimum) =>
    `Ingen tal bygger på færre end ${minimum} svar. Tal, som kunne røbe, hvad enkelte har svaret, er skjult eller står som et spænd, også når det kun er for at beskytte en anden gruppe. Hvad der må vises, er afgjort én gang, da målingen blev offentliggjort.`,
  en: (minimum) =>
    `No figure describes fewer than ${minimum} answers. Figures that could tell what single people answered are hidden or said as a range, also where that only protects another group. What may be shown was decided once, when the round was published.`,
};

interface ReportTexts {
  readonly sheets: Readonly<Record<TableName | 'codebook', string>>;
  readonly codebook: { readonly columns: readonly string[]; readonly table: string };
  readonly types: Readonly<Record<Column['datatype'], string>>;
  readonly csvNote: string;
}

/** What stands in the files of tables besides the columns' own texts. A sheet's name has at most 31 characters. */
export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  da: {
    sheets: {
      codebook: 'Kodebog',
      round: 'Måling',
      items: 'Temaer og udsagn',
      participation: 'Deltagelse',
      figures: 'Andele',
      since_2020: RESULT_WORDS.da.columns.verdict,
      beside_2020: 'Bånd og tal fra 2020',
      answers: 'Svar',
      changes: 'Ændringer',
      breakdowns: 'Opdelinger',
      associations: 'Sammenhænge',
      recollection: 'Ledere fra 2020 husker',
      comments: 'Kommentarer',
    },
    codebook: { columns: ['Ark', 'Kolonne', 'Navn i CSV', 'Type', 'Betydning'], table: 'ark' },
    types: {
      string: 'tekst',
      integer: 'helt tal',
      number: 'tal',
      boolean: 'sandt/falsk',
      date: 'dato',
    },
    csvNote:
      'En tom celle er et tal, der ikke findes: kolonnen status siger, om det er skjult, uden bånd eller ikke spurgt. Tekst, som et regneark ville køre som en formel, har en apostrof foran.',
  },
  en: {
    sheets: {
      codebook: 'Codebook',
      round: 'Round',
      items: 'Themes and statements',
      participation: 'Participation',
      figures: 'Shares',
      since_2020: RESULT_WORDS.en.columns.verdict,
      beside_2020: 'Bands and figures of 2020',
      answers: 'Answers',
      changes: 'Changes',
      breakdowns: 'Breakdowns',
      associations: 'Associations',
      recollection: 'Leaders of 2020 remember',
      comments: 'Comments',
    },
    codebook: { columns: ['Sheet', 'Column', 'Name in CSV', 'Type', 'Meaning'], table: 'sheet' },
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true/false',
      date: 'date',
    },
    csvNote:
      'An empty cell is a figure that is not there: the column status says whether it is withheld, without a band or not asked. A text that a spreadsheet would run as a formula has an apostrophe before it.',
  },
};
