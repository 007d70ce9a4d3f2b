import type {
  ChangedCell,
  FindingNow,
  LocalisedText,
  PublishedGroup,
  Questionnaire,
  RoundResults,
} from '../../api/types';
import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { findingsOn } from '@ledelsespuls/contracts/words/since-2020';
import type { SaidChange } from '../marks/said-change';

/** The overall statement, or a subtheme. */
export interface HeatmapRow {
  readonly level: 'overall' | 'subtheme';
  readonly key: string;
  readonly name: LocalisedText;
  /** Address of its page; the overall statement has none of its own. */
  readonly slug: string | null;
  readonly statementKeys: readonly string[];
}

export interface HeatmapSection {
  readonly key: string;
  /** Null for the overall statement, which belongs to none. */
  readonly theme: LocalisedText | null;
  readonly rows: readonly HeatmapRow[];
}

/** What a row says in one group. */
export interface HeatmapCell {
  readonly level: ShownLevel | { readonly status: 'withheld' };
  /** Null where there is no earlier round, or it had no such group. */
  readonly change: ChangedCell | null;
  readonly findings: readonly FindingNow[];
}
interface ShownLevel {
  readonly status: 'shown';
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
}

/** The overall statement, then the subthemes under their themes. */
export function heatmapSections({ themes, overall }: Questionnaire): HeatmapSection[] {
  return [
    {
      key: 'overall',
      theme: null,
      rows: [
        {
          ...{ level: 'overall', key: overall.key, name: overall.text, slug: null },
          statementKeys: [overall.key],
        },
      ],
    },
    ...themes.map(({ key, name, subthemes }) => ({
      key,
      theme: name,
      rows: subthemes.map((subtheme) => ({
        ...{ level: 'subtheme' as const, key: subtheme.key, name: subtheme.name },
        slug: subtheme.slug,
        statementKeys: subtheme.statements.map((statement) => statement.key),
      })),
    })),
  ];
}

export function heatmapCell(
  { change, since2020 }: Pick<RoundResults, 'change' | 'since2020'>,
  { level, key, statementKeys }: HeatmapRow,
  group: PublishedGroup,
): HeatmapCell {
  const item = change?.items.find(
    (one) => one.level === level && (level === 'overall' || one.key === key),
  );
  return {
    level: levelIn(group, level, key),
    change: item?.cells[group.key] ?? null,
    findings: findingsOn(since2020, group.key, statementKeys),
  };
}

function levelIn(
  group: PublishedGroup,
  level: HeatmapRow['level'],
  key: string,
): HeatmapCell['level'] {
  if (group.status === 'withheld') return { status: 'withheld' };
  const result = level === 'overall' ? group.overall : group.subthemes[key];
  if (result?.status !== 'shown') return { status: 'withheld' };
  const { value, interval } = result.favourable;
  return { status: 'shown', share: value, interval };
}

/** Those that are called first, each with the largest first. */
export function byWeight(one: SaidChange, other: SaidChange): number {
  const rank = (change: SaidChange) =>
    (isCalled(change.grade) ? 1 : 0) + Math.abs(change.change) / 2;
  return rank(other) - rank(one);
}
