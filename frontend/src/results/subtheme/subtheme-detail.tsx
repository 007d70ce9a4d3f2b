import { useQuery } from '@tanstack/react-query';
import { subthemeQuery } from '../../api/queries';
import type { SubthemeResults } from '../../api/types';
import { QueryState } from '../../ui/query-state';
import { BreakdownSection } from './breakdown-section';
import { CommentsSection } from '../frame/comments-section';
import { EvidenceSection } from './evidence/evidence-section';
import { GroupsSection } from './groups-section';
import { Legend } from '../marks/legend';
import { Multiples } from './multiples/multiples';
import { Since2020Column } from './since-2020-column';
import { StatementsSection } from './statements/statements-section';
import { TrendSection } from './trend/trend-section';
import { SubthemeExport, type SubthemeShown } from './subtheme-export';
import { SubthemeTabs, TABS, useTab, type Tab } from './subtheme-tabs';
import { useTexts } from './texts/use-texts';
import styles from './subtheme.module.css';

/** Below the headline of a subtheme: how it went, and further in what it is made of. */
export function SubthemeDetail(props: SubthemeShown) {
  const { insight, subtheme } = props;
  const detail = useQuery(subthemeQuery(insight.publication.round.key, subtheme.slug));
  return <QueryState query={detail}>{(parts) => <Detail {...props} parts={parts} />}</QueryState>;
}

type DetailProps = SubthemeShown & { readonly parts: SubthemeResults };

function Detail(props: DetailProps) {
  const { insight, theme, subtheme, group, parts } = props;
  const asked = useTab();
  const tabs = TABS.filter(
    (tab) =>
      (tab !== 'kommentarer' || theme.comment) &&
      (tab !== 'delt-op' || parts.breakdowns.length > 0),
  );
  const tab = tabs.find((one) => one === asked) ?? tabs[0]!;
  return (
    <>
      <Multiples
        insight={insight}
        trends={parts.trends}
        findings={parts.evidence.findings}
        chosen={group}
        subthemeKey={subtheme.key}
      />
      <div className={styles.more}>
        <div>
          <SubthemeTabs tabs={tabs} current={tab} />
          <Part {...props} tab={tab} />
        </div>
        {tab === 'udsagn' && (
          <Since2020Column
            evidence={parts.evidence}
            since2020={insight.since2020}
            groupKey={group.key}
          />
        )}
      </div>
    </>
  );
}

function Part({ tab, ...props }: DetailProps & { readonly tab: Tab }) {
  const { insight, theme, subtheme, item, group, parts } = props;
  const { language } = useTexts();
  const { publication, change, since2020 } = insight;
  const items = [...insight.comparison.items, ...parts.comparison];
  const comparison = { ...insight.comparison, items };
  const results = parts.statements[group.key];
  const detailed = group.status === 'shown' && results ? { ...group, statements: results } : group;
  switch (tab) {
    case 'udsagn':
      return (
        <StatementsSection
          statements={subtheme.statements}
          group={detailed}
          comparison={comparison}
          since2020={since2020}
        />
      );
    case 'grupper':
      return (
        <>
          <Legend earlier={change?.earlier.name ?? null} />
          <GroupsSection
            item={item}
            name={subtheme.name[language]}
            chosen={group}
            groups={publication.groups}
            comparison={comparison}
            since2020={since2020}
            questionnaire={insight.questionnaire}
            change={change}
            earlierShares={insight.earlierShares}
          />
        </>
      );
    case 'udvikling':
      return <TrendSection trends={parts.trends} {...{ items, theme, subtheme, group }} />;
    case 'delt-op':
      return (
        <BreakdownSection
          breakdowns={parts.breakdowns}
          subtheme={subtheme}
          findings={parts.evidence.findings}
        />
      );
    case 'rapporten':
      return <EvidenceSection evidence={parts.evidence} subtheme={subtheme} />;
    case 'kommentarer':
      return theme.comment ? (
        <CommentsSection
          roundKey={publication.round.key}
          questionKey={theme.comment.key}
          name={theme.name[language]}
          group={group}
        />
      ) : null;
    case 'filer':
      return <SubthemeExport {...props} comparison={comparison} detailed={detailed} />;
  }
}
