import type { PublishedGroup } from '../../api/types';
import { ExportSection, type Drawn } from '../export/export-section';
import { useMarksPicture } from '../export/mark-rows';
import type { Insight } from '../frame/publication-loader';
import { associationPoints, associationRows } from './association-points';
import { useFiguresSections } from './figures-sections';
import { useTexts } from './texts/use-texts';

interface FiguresExportProps {
  readonly insight: Insight;
  readonly group: PublishedGroup;
}

/** What can be kept of one group's figures. */
export function FiguresExport({ insight, group }: FiguresExportProps) {
  const { t, language } = useTexts();
  const { publication, questionnaire, change } = insight;
  const sections = useFiguresSections(insight, group);
  const marksPicture = useMarksPicture();
  const points = group.kind === 'kommune' ? associationPoints(associationRows(insight)) : [];
  const drawn: Drawn[] =
    group.status === 'withheld'
      ? []
      : [
          { name: 'overview', ...marksPicture(sections, change?.earlier.name ?? null) },
          ...(points.length > 0
            ? [
                {
                  name: 'associations',
                  shape: {
                    ...{ kind: 'points', points, levelTitle: t('columns.share') },
                    associationTitle: t('associations.strong'),
                  },
                  description: t('associations.label'),
                  key: questionnaire.themes.map(
                    ({ name }, place) => `${place + 1}. ${name[language]}`,
                  ),
                } satisfies Drawn,
              ]
            : []),
        ];
  return <ExportSection publication={publication} group={group} drawn={drawn} />;
}
