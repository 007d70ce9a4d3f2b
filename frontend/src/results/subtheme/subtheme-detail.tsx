import { useQuery } from '@tanstack/react-query';
import { subthemeQuery } from '../../api/queries';
import type { SubthemeResults } from '../../api/types';
import { QueryState } from '../../ui/query-state';
import { BreakdownSection } from './breakdown-section';
import { CommentsSection } from '../frame/comments-section';
import { EvidenceSection } from './evidence/evidence-section';
import { GroupsSection } from './groups-section';
import { Legend } from '../marks/legend';
import { SectionLinks } from '../frame/section-links';
import { StatementsSection } from './statements/statements-section';
import { TrendSection } from './trend/trend-section';
import { SubthemeExport, type SubthemeShown } from './subtheme-export';
import { useTexts } from './texts/use-texts';

/** Everything below the headline of a subtheme: groups, trend, statements, and what 2020 said. */
export function SubthemeDetail(props: SubthemeShown) {
  const { insight, subtheme } = props;
  const detail = useQuery(subthemeQuery(insight.publication.round.key, subtheme.slug));
  return <QueryState query={detail}>{(parts) => <Detail {...props} parts={parts} />}</QueryState>;
}

function Detail({
  insight,
  theme,
  subtheme,
  item,
  group,
  parts,
}: SubthemeShown & { readonly parts: SubthemeResults }) {
  const { t, language } = useTexts();
  const { publication, change } = insight;
  const comparison = {
    ...insight.comparison,
    items: [...insight.comparison.items, ...parts.comparison],
  };
  const name = subtheme.name[language];
  const results = parts.statements[group.key];
  const detailed = group.status === 'shown' && results ? { ...group, statements: results } : group;
  return (
    <>
      <SectionLinks
        sections={[
          ['grupper', t('subtheme.groups')],
          ['udvikling', t('sections.trend')],
          ['udsagn', t('sections.statements')],
          ...(parts.breakdowns.length > 0 ? [['delt-op', t('sections.breakdown')] as const] : []),
          ['rapporten', t('subtheme.findings')],
          ['anbefalinger', t('sections.recommendations')],
          ['tag-med', t('export:title')],
        ]}
      />
      <h2 id="grupper" tabIndex={-1}>
        {t('subtheme.groups')}
      </h2>
      <Legend earlier={change?.earlier.name ?? null} />
      <GroupsSection
        item={item}
        name={name}
        chosen={group}
        groups={publication.groups}
        comparison={comparison}
        since2020={insight.since2020}
        questionnaire={insight.questionnaire}
        change={change}
        earlierShares={insight.earlierShares}
      />
      <TrendSection
        trends={parts.trends}
        items={comparison.items}
        theme={theme}
        subtheme={subtheme}
        group={group}
      />
      <StatementsSection
        statements={subtheme.statements}
        group={detailed}
        comparison={comparison}
        since2020={insight.since2020}
      />
      <BreakdownSection
        breakdowns={parts.breakdowns}
        subtheme={subtheme}
        findings={parts.evidence.findings}
      />
      <EvidenceSection evidence={parts.evidence} subtheme={subtheme} />
      {theme.comment && (
        <CommentsSection
          roundKey={publication.round.key}
          questionKey={theme.comment.key}
          name={theme.name[language]}
          group={group}
        />
      )}
      <SubthemeExport {...{ insight, theme, subtheme, item, group, parts, comparison, detailed }} />
    </>
  );
}
