import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { csvFile, textCell } from '../csv/csv-file';
import type { Questionnaire } from '../questionnaire/questionnaire';

/** A file for the figures of 2020 with a row for each theme, subtheme and statement, to fill in or delete. */
export function numbersForm({ themes }: Questionnaire, language: Language): string {
  const rows = themes.flatMap((theme) => [
    [theme.key, theme.name[language]],
    ...theme.subthemes.flatMap((subtheme) => [
      [subtheme.key, subtheme.name[language]],
      ...subtheme.statements.map(({ key, text }) => [key, text[language]]),
    ]),
  ]);
  return csv([
    ['group', 'item', 'n', 'favourable', 'text'],
    ...rows.map(([key = '', text = '']) => ['kommunen', key, '', '', text]),
  ]);
}

/** The same for the background questions that results are cut by, with a row for each option. */
export function backgroundForm({ background }: Questionnaire, language: Language): string {
  return csv([
    ['question', 'option', 'n', 'text'],
    ...background
      .filter(({ breakdown }) => breakdown)
      .flatMap(({ key, text, options }) =>
        options.map((option) => [
          ...[key, option.key, ''],
          `${text[language]} ${option.text[language]}`,
        ]),
      ),
  ]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return csvFile(
    rows.map((row) => row.map(textCell)),
    ';',
  );
}
