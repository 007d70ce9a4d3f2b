import type { LocalisedText, Questionnaire, Statement } from '../questionnaire/questionnaire';

export interface Item {
  readonly level: 'theme' | 'subtheme' | 'statement' | 'overall';
  readonly key: string;
  readonly parentKey: string | null;
  readonly text: LocalisedText;
  /** Null for a theme and a subtheme. */
  readonly statement: Statement | null;
}

/** All that a questionnaire has figures on, in the order it is asked; the overall statement last. */
export function itemsOf({ themes, overall }: Questionnaire): Item[] {
  const asked = (
    level: 'statement' | 'overall',
    statement: Statement,
    parentKey: string | null,
  ) => ({
    ...{ level, key: statement.key, parentKey, text: statement.text, statement },
  });
  return [
    ...themes.flatMap((theme): Item[] => [
      { level: 'theme', key: theme.key, parentKey: null, text: theme.name, statement: null },
      ...theme.subthemes.flatMap(({ key, name, statements }): Item[] => [
        { level: 'subtheme', key, parentKey: theme.key, text: name, statement: null },
        ...statements.map((statement) => asked('statement', statement, key)),
      ]),
    ]),
    asked('overall', overall, null),
  ];
}
