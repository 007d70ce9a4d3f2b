import type {
  ComparedItem,
  Comparison,
  DetailedGroup,
  PublishedGroup,
  Questionnaire,
  Subtheme,
  SubthemeResults,
} from '../../api/types';
import { ExportSection, type Drawn } from '../export/export-section';
import { useMarksPicture } from '../export/mark-rows';
import type { Insight } from '../frame/publication-loader';
import { mainGroups, useGroupRows } from './group-rows';
import { useStatementsPicture } from './statements/statements-picture';
import { useTrend } from './trend/use-trend';
import { useTexts } from './texts/use-texts';

/** A subtheme of a round in the group chosen. */
export interface SubthemeShown {
  readonly insight: Insight;
  readonly theme: Questionnaire['themes'][number];
  readonly subtheme: Subtheme;
  readonly item: ComparedItem;
  readonly group: PublishedGroup;
}

interface SubthemeExportProps extends SubthemeShown {
  readonly parts: SubthemeResults;
  /** With the statements. */
  readonly comparison: Comparison;
  /** The group chosen, with its statements where they may be shown. */
  readonly detailed: PublishedGroup | DetailedGroup;
}

/** What can be kept of a subtheme's page. */
export function SubthemeExport(props: SubthemeExportProps) {
  const { insight, theme, subtheme, item, group, parts, comparison, detailed } = props;
  const { language } = useTexts();
  const { publication, change } = insight;
  const name = subtheme.name[language];
  const groupRows = useGroupRows(item, group, insight);
  const marksPicture = useMarksPicture();
  const statementsPicture = useStatementsPicture();
  const trend = useTrend({ trends: parts.trends, items: comparison.items, theme, subtheme, group });
  const rows = mainGroups(publication.groups).flatMap((one) => groupRows(one));
  const drawn: Drawn[] = [
    {
      ...{ name: 'groups', subtheme: name },
      ...marksPicture([{ whole: null, rows }], change?.earlier.name ?? null),
    },
    ...(trend?.isDrawn
      ? [
          {
            ...{ name: 'trend', subtheme: name, shape: trend.shape },
            description: trend.label,
          } satisfies Drawn,
        ]
      : []),
    ...('statements' in detailed
      ? [
          {
            ...{ name: 'statements', subtheme: name },
            ...statementsPicture(subtheme.statements, detailed, {
              comparison,
              since2020: insight.since2020,
            }),
          } satisfies Drawn,
        ]
      : []),
  ];
  return <ExportSection publication={publication} group={group} drawn={drawn} />;
}
