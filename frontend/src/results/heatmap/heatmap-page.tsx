import { useMedia } from '../../ui/use-media';
import { PageTitle } from '../../ui/page-title';
import { ChoiceLinks } from '../frame/choice-links';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { HeatmapKey } from './heatmap-key';
import { heatmapColumns, openedByItself } from './heatmap-columns';
import { heatmapSections } from './heatmap-rows';
import { HeatmapTable } from './heatmap-table';
import { RankedSubthemes } from './ranked-subthemes';
import { useHeatmapChoice, VIEWS } from './use-heatmap-choice';
import { useHeading } from './use-heading';
import { useTexts } from './texts/use-texts';
import styles from './heatmap.module.css';

/** Kommunen and its forvaltninger by subtheme, on one screen; on a phone one group at a time. */
export function HeatmapPage() {
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey} isPage>
      {(insight) => <Heatmap {...insight} />}
    </PublicationLoader>
  );
}

function Heatmap(insight: Insight) {
  const { t } = useTexts();
  const { view, openedKey, addressWith } = useHeatmapChoice();
  const isPhone = useMedia('(max-width: 699px)');
  const isProjected = useMedia('(min-width: 1600px)');
  const headingOf = useHeading(insight, isPhone);
  const sections = heatmapSections(insight.questionnaire);
  const rows = sections.flatMap((section) => section.rows);
  // Findings are held against no center.
  const hasCenters = view !== 'siden-2020';
  const { groups } = insight.publication;
  const isOfOne = groups.filter(({ kind }) => kind === 'forvaltning').length === 1;
  const byItself = isProjected || isOfOne ? openedByItself(insight, rows) : null;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PageTitle>{headingOf(view)}</PageTitle>
        <ChoiceLinks
          kind="segments"
          label={t('views.label')}
          options={VIEWS.map((key) => ({
            ...{ key, name: t(`views.${key}`), address: addressWith('vis', key) },
          }))}
          chosen={view}
        />
      </div>
      {isPhone ? (
        <RankedSubthemes insight={insight} rows={rows} view={view} />
      ) : (
        <>
          <HeatmapKey view={view} earlier={insight.change?.earlier.name ?? null} />
          <HeatmapTable
            insight={insight}
            sections={sections}
            columns={heatmapColumns(
              groups.filter(({ kind }) => hasCenters || kind !== 'center'),
              openedKey ?? byItself,
            )}
            view={view}
          />
        </>
      )}
    </div>
  );
}
