import './insight.css';
import { formatDay } from '../i18n/format';
import { PageTitle } from '../ui/page-title';
import { SimulatedNotice } from '../ui/simulated-notice';
import { Choices } from './choices';
import { CommentsSection } from './comments-section';
import { HeatTable } from './heat-table';
import { headline, tally } from './headline';
import { useMarkedSections } from './marked-rows';
import { MarksTable } from './marks-table';
import { OverallLine } from './overall-line';
import { GroupsSummary } from './groups-summary';
import { PublicationLoader, type Insight } from './publication-loader';
import { ReadingKey } from './reading-key';
import { subthemeRows, themeRows } from './rows';
import { sortRows } from './sort-rows';
import { useSelection } from './use-selection';
import { useTexts } from './use-texts';

export function OverviewPage() {
  const { t } = useTexts();
  const { roundKey } = useSelection();
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <PublicationLoader roundKey={roundKey}>
        {(insight) => <Overview {...insight} />}
      </PublicationLoader>
    </>
  );
}

function Overview(insight: Insight) {
  const { publications, publication, questionnaire, comparison } = insight;
  const { t, language, say } = useTexts();
  const { groupKey, sideBySide } = useSelection();
  const { groups, round } = publication;
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  if (!group) return <p className="card">{t('overview.noGroup')}</p>;
  const cells = subthemeRows(comparison, questionnaire, group).map(({ cell }) => cell);
  return (
    <>
      <div className="top">
        <div>
          <p className="quiet">
            {t('overview.closed', { round: round.name, day: formatDay(round.closedOn, language) })}
          </p>
          <SimulatedNotice simulated={round.simulated} />
          <p className="summary" aria-live="polite">
            <strong>{group.name}:</strong> {say(headline(tally(cells)))}
          </p>
          {group.status === 'shown' && <OverallLine group={group} questionnaire={questionnaire} />}
        </div>
        <GroupsSummary groups={groups} chosen={group} comparison={comparison} />
      </div>
      <Choices publications={publications} publication={publication} group={group} />
      {sideBySide ? <SideBySide {...insight} /> : <OneGroup {...insight} group={group} />}
      <CommentsSection
        publication={publication}
        questionKey={questionnaire.closing?.key}
        name={t('comments.atLast')}
        group={group}
      />
    </>
  );
}

interface OneGroupProps extends Insight {
  readonly group: Insight['publication']['groups'][number];
}

function OneGroup({ group, comparison, questionnaire }: OneGroupProps) {
  const { t } = useTexts();
  const { sorting, search } = useSelection();
  const markedSections = useMarkedSections(group, search);
  if (group.status === 'withheld') {
    const reason = t(`withheld.${group.reason}`);
    return <p className="card">{t('overview.hiddenGroup', { group: group.name, reason })}</p>;
  }
  const themes = themeRows(comparison, questionnaire, group);
  const subthemes = subthemeRows(comparison, questionnaire, group);
  return (
    <>
      <ReadingKey comparison={comparison} />
      {group.kind !== 'kommune' && (
        <p className="quiet">{t('overview.borrowedBands', { group: group.name })}</p>
      )}
      <MarksTable
        sections={markedSections(sortRows(subthemes, themes, sorting))}
        caption={t('overview.caption', { group: group.name })}
        firstColumn={t('columns.subtheme')}
      />
    </>
  );
}

function SideBySide({ publication, comparison, questionnaire }: Insight) {
  const { sorting, search } = useSelection();
  const columns = publication.groups.filter(
    ({ kind }) => kind === 'kommune' || kind === 'forvaltning',
  );
  const first = columns[0];
  if (!first) return null;
  const sections = sortRows(
    subthemeRows(comparison, questionnaire, first),
    themeRows(comparison, questionnaire, first),
    sorting,
    ({ item }) => columns.flatMap(({ key }) => item.cells[key] ?? []),
  );
  return (
    <>
      <ReadingKey comparison={comparison} hasMarks={false} />
      <HeatTable sections={sections} columns={columns} search={search} />
    </>
  );
}
