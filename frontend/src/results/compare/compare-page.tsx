import { useQuery } from '@tanstack/react-query';
import { allLeadersQuery, changesQuery } from '../../api/queries';
import type { PublishedGroup } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { SelectField } from '../../ui/select-field';
import { ChangesTable } from './changes-table';
import { ProblemsTable } from './problems-table';
import { useMarkedSections } from '../since-2020/marked-rows';
import { Legend } from '../marks/legend';
import { MarksTable } from '../marks/marks-table';
import { chosenGroup } from '../frame/chosen-group';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { subthemeRows, themeRows } from '../rows/rows';
import { MinimumDetectableChanges } from './minimum-detectable-changes';
import { sortRows } from '../rows/sort-rows';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from '../frame/frame.module.css';

const BASELINE = '2020';
/** 2020 with those who were not interviewed, whatever they would have said. */
const ALL_LEADERS = '2020-alle';

/** Any two rounds, or a round and 2020, side by side in one group. */
export function ComparePage() {
  const { t } = useTexts();
  const { roundKey } = useSelection();
  return (
    <>
      <PageTitle>{t('compare.title')}</PageTitle>
      <PublicationLoader roundKey={roundKey}>
        {(insight) => <Compare {...insight} />}
      </PublicationLoader>
    </>
  );
}

function Compare(insight: Insight) {
  const { publications, publication } = insight;
  const { t } = useTexts();
  const { groupKey, earlierKey, choose } = useSelection();
  const { groups, round } = publication;
  const group = chosenGroup(groups, groupKey);
  if (!group) return <p className="card">{t('overview.noGroup')}</p>;
  // Newest first: of two that closed on one day the one further down was published before.
  const place = publications.findIndex(({ roundKey }) => roundKey === round.key);
  const earlier = publications.filter(
    ({ closedOn }, index) =>
      closedOn < round.closedOn || (closedOn === round.closedOn && index > place),
  );
  const usual = insight.change?.earlier.key ?? BASELINE;
  const chosen = [...earlier.map(({ roundKey }) => roundKey), BASELINE, ALL_LEADERS].find(
    (key) => key === earlierKey,
  );
  const against = chosen ?? usual;
  return (
    <>
      <div className="controls">
        <SelectField
          label={t('compare.earlier')}
          value={against}
          options={[
            ...earlier.map(({ roundKey, name }) => ({ value: roundKey, label: name })),
            { value: BASELINE, label: t('compare.baseline') },
            { value: ALL_LEADERS, label: t('compare.allLeaders') },
          ]}
          onChange={(value) => choose('med', value)}
        />
      </div>
      {earlier.length === 0 && <p className="quiet">{t('compare.only')}</p>}
      {against === BASELINE ? (
        <WithBaseline insight={insight} group={group} />
      ) : against === ALL_LEADERS ? (
        <WithAllLeaders insight={insight} group={group} />
      ) : (
        <WithRound insight={insight} group={group} earlierKey={against} />
      )}
    </>
  );
}

interface BesideProps {
  readonly insight: Insight;
  readonly group: PublishedGroup;
}

/** Held against 2020 at its widest: the words speak of those who were interviewed. */
function WithAllLeaders({ insight, group }: BesideProps) {
  const { t } = useTexts();
  const comparison = useQuery(allLeadersQuery(insight.publication.round.key));
  return (
    <QueryState query={comparison}>
      {(widened) => (
        <>
          <p>{t('compare.allLeadersNote')}</p>
          <WithBaseline
            insight={{
              ...insight,
              comparison: widened,
              headlines: { ...insight.headlines, baseline: widened.headlines },
            }}
            group={group}
          />
        </>
      )}
    </QueryState>
  );
}

function WithBaseline({ insight, group }: BesideProps) {
  const { t, language } = useTexts();
  const { search } = useSelection();
  const markedSections = useMarkedSections(group, insight, search);
  const subthemes = subthemeRows(insight, group);
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        <strong>{group.name}:</strong> {insight.headlines.baseline[group.key]?.[language]}
      </p>
      <p>{t('compare.bandsNote')}</p>
      <Legend hasBands />
      <MarksTable
        hasBands
        sections={markedSections(
          sortRows(subthemes, themeRows(insight, group), 'theme', [group.key]),
        )}
        caption={t('compare.caption', {
          later: insight.publication.round.name,
          earlier: '2020',
          group: group.name,
        })}
        firstColumn={t('compare.item')}
      />
    </>
  );
}

function WithRound({ insight, group, earlierKey }: BesideProps & { readonly earlierKey: string }) {
  const { language } = useTexts();
  const changes = useQuery(changesQuery(insight.publication.round.key, earlierKey));
  return (
    <QueryState query={changes}>
      {(change) => (
        <>
          <p className={styles.summary} aria-live="polite">
            <strong>{group.name}:</strong> {change.headlines[group.key]?.[language]}
          </p>
          <MinimumDetectableChanges
            change={change}
            groups={insight.publication.groups}
            chosen={group}
          />
          <ChangesTable change={change} questionnaire={insight.questionnaire} group={group} />
          <ProblemsTable change={change} questionnaire={insight.questionnaire} group={group} />
        </>
      )}
    </QueryState>
  );
}
