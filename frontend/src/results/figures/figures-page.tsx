import { formatDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { CommentsSection } from '../frame/comments-section';
import { AssociationsSection } from './associations-section';
import { MarksTable } from '../marks/marks-table';
import { RecollectionSection } from '../recollection/recollection-section';
import { MoversSection } from '../since-2020/movers-section';
import { OverallLine } from './overall-line';
import { FiguresExport } from './figures-export';
import { useFiguresSections } from './figures-sections';
import { SortField } from './sort-field';
import { GroupsSummary } from './groups-summary';
import { chosenGroup } from '../frame/chosen-group';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { Legend } from '../marks/legend';
import { subthemeRows } from '../rows/rows';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import figuresStyles from './figures.module.css';
import frameStyles from '../frame/frame.module.css';

export function FiguresPage() {
  const { t } = useTexts();
  const { roundKey } = useSelection();
  return (
    <>
      <PageTitle>{t('figures.title')}</PageTitle>
      <PublicationLoader roundKey={roundKey}>
        {(insight) => <Figures {...insight} />}
      </PublicationLoader>
    </>
  );
}

function Figures(insight: Insight) {
  const { publication, questionnaire, comparison, since2020, change, headlines } = insight;
  const { t, language } = useTexts();
  const { groupKey, search } = useSelection();
  const { groups, round } = publication;
  const group = chosenGroup(groups, groupKey);
  if (!group) return <p className="card">{t('overview.noGroup')}</p>;
  const rows = subthemeRows(insight, group);
  return (
    <>
      <div className={figuresStyles.top}>
        <div>
          <p className="quiet">
            {t('overview.closed', { round: round.name, day: formatDay(round.closedOn, language) })}
          </p>
          <p className={frameStyles.summary} aria-live="polite">
            <strong>{group.name}:</strong> {headlines.baseline[group.key]?.[language]}
          </p>
          {change && (
            <p className={frameStyles.summary}>{headlines.change[group.key]?.[language]}</p>
          )}
          {group.status === 'shown' && (
            <OverallLine {...{ group, questionnaire, change, since2020 }} />
          )}
        </div>
        <GroupsSummary groups={groups} chosen={group} since2020={since2020} />
      </div>
      {group.status === 'shown' && (
        <MoversSection {...{ rows, group, since2020, change, search }} />
      )}
      <SortField earlier={change?.earlier.name ?? null} />
      <OneGroup {...insight} group={group} />
      {group.kind === 'kommune' && <RecollectionSection {...{ publication, questionnaire }} />}
      {group.kind === 'kommune' && (
        <AssociationsSection {...{ publication, questionnaire, comparison }} />
      )}
      {questionnaire.closing && (
        <CommentsSection
          roundKey={round.key}
          questionKey={questionnaire.closing.key}
          name={t('comments.atLast')}
          group={group}
        />
      )}
      <FiguresExport insight={insight} group={group} />
    </>
  );
}

type Group = Insight['publication']['groups'][number];

interface OneGroupProps extends Insight {
  readonly group: Group;
}

function OneGroup({ group, ...insight }: OneGroupProps) {
  const { change } = insight;
  const { t } = useTexts();
  const sections = useFiguresSections(insight, group);
  if (group.status === 'withheld') {
    const reason = t(`withheld.${group.reason}`);
    return <p className="card">{t('overview.hiddenGroup', { group: group.name, reason })}</p>;
  }
  return (
    <>
      <Legend earlier={change?.earlier.name ?? null} hint="calculation" />
      <MarksTable
        sections={sections}
        caption={t('overview.caption', { group: group.name })}
        firstColumn={t('columns.subtheme')}
        earlier={change?.earlier.name ?? null}
      />
    </>
  );
}
