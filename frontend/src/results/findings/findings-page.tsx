import { useQuery } from '@tanstack/react-query';
import { byChanceSentence, SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { findingsQuery } from '../../api/queries';
import type { FindingsSince2020 } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { ChoiceLinks } from '../frame/choice-links';
import { shortHeading } from '../../i18n/short-heading';
import { useSelection } from '../frame/use-selection';
import { DotInterval } from '../marks/dot-interval';
import { countFindings, countHeadings } from './finding-counts';
import { findingParts } from './finding-rows';
import { PartSection } from './part-section';
import { WishesSection } from './wishes-section';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

/** What has become of the report of 2020: its strengths, its problems, and what leaders wished for. */
export function FindingsPage() {
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey} isPage>
      {(insight) => <Loaded {...insight} />}
    </PublicationLoader>
  );
}

function Loaded({ publication }: Insight) {
  const findings = useQuery(findingsQuery(publication.round.key));
  return (
    <QueryState query={findings} isPage>
      {(body) => <Findings body={body} groups={publication.groups} />}
    </QueryState>
  );
}

interface FindingsProps {
  readonly body: FindingsSince2020;
  readonly groups: Insight['publication']['groups'];
}

function Findings({ body, groups }: FindingsProps) {
  const { t, language, say } = useTexts();
  const { groupKey: wanted, searchWith } = useSelection();
  const kommuneKey = groups.find(({ kind }) => kind === 'kommune')?.key ?? '';
  const groupKey = wanted in body.groups ? wanted : kommuneKey;
  const group = body.groups[groupKey];
  const other = groups.find(({ key }) => key === wanted && key !== groupKey);
  if (!group) return <PageTitle>{t('hidden.inFull')}</PageTitle>;
  const { strengths, problems } = findingParts(body, groupKey);
  const words = SINCE_2020_WORDS[language];
  const isKommune = group.kind === 'kommune';
  const headings = countHeadings(
    countFindings(
      body.findings.flatMap(({ finding: { kind }, groups: shares }) => {
        const now = shares[groupKey];
        if (!now) return [];
        return [{ kind, verdict: now.status === 'shown' ? now.verdict : null }];
      }),
    ),
    isKommune ? null : group.name,
    group.isTooSmall,
  );
  const canFall = [strengths, problems]
    .flatMap(({ fallen, kept, unclear }) => [...fallen, ...kept, ...unclear])
    .filter(({ now }) => now.expected !== null).length;
  return (
    <div className={styles.page}>
      <PageTitle>{shortHeading(headings.map((phrase) => say([phrase])))}</PageTitle>
      <p className={styles.lead}>{t('lead')}</p>
      {other && <p>{t('notHeld', { group: other.name })}</p>}
      <div className={styles.switch}>
        <ChoiceLinks
          kind="segments"
          label={t('pickers.group')}
          options={Object.entries(body.groups).map(([key, { name }]) => ({
            ...{ key, name, address: searchWith('gruppe', key) },
          }))}
          chosen={groupKey}
        />
      </div>
      <div className={styles.key}>
        <span className={styles.keyDot}>
          <DotInterval share={0.5} interval={{ low: 0.1, high: 0.9 }} label={null} />
        </span>
        {t('key.dot', { group: group.name })}
        <span className={styles.keyTick} aria-hidden="true" />
        {t(isKommune ? 'key.tick' : 'key.otherTick')}
      </div>
      {group.isGuarded && <p className={styles.guarded}>{words.guarded}</p>}
      {group.isTooSmall && <p>{words.groupTooSmall}</p>}
      <PartSection part="strengths" rows={strengths} group={group} />
      <PartSection part="problems" rows={problems} group={group} />
      <WishesSection wishes={body.wishes} groupKey={groupKey} groups={body.groups} />
      <div className={styles.notes}>
        <p>
          {t('without.findings', { count: group.withoutVerdict.withoutFinding })}{' '}
          {!isKommune && t('ofKommune')}{' '}
          {canFall > 0 &&
            !group.isTooSmall &&
            byChanceSentence(canFall, group.fallsByChance, language)}
        </p>
        <p>{words.reservation}</p>
      </div>
    </div>
  );
}
