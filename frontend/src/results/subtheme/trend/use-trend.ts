import type {
  ComparedItem,
  PublishedGroup,
  Questionnaire,
  Subtheme,
  Trends,
} from '../../../api/types';
import { useSelection } from '../../frame/use-selection';
import { useTexts } from '../texts/use-texts';
import { trendRows } from './trend-rows';
import { trendShape } from './trend-shape';

export interface TrendOf {
  readonly trends: Trends;
  /** The present round beside 2020, where the bands are. */
  readonly items: readonly ComparedItem[];
  readonly theme: Questionnaire['themes'][number];
  readonly subtheme: Subtheme;
  readonly group: PublishedGroup;
}

/** The trend that the reader chose, with what is drawn of it; null where the round has none. */
export function useTrend({ trends, items, theme, subtheme, group }: TrendOf) {
  const { t, day, language } = useTexts();
  const { trendKey } = useSelection();
  const nameOf = (level: string, key: string): string => {
    if (level === 'theme') return t('trend.theme', { name: theme.name[language] });
    if (level === 'subtheme') return t('trend.whole', { name: subtheme.name[language] });
    return `»${subtheme.statements.find((one) => one.key === key)?.text[language] ?? key}«`;
  };
  const trend =
    trends.trends.find(({ key }) => key === trendKey) ??
    trends.trends.find(({ level }) => level === 'subtheme');
  if (!trend) return null;
  const rows = trendRows(trends, trend, group.key);
  const isProblem = subtheme.statements.some(
    ({ key, problem = false }) => problem && key === trend.key,
  );
  const cell = items.find((one) => one.level === trend.level && one.key === trend.key)?.cells[
    group.key
  ];
  const band = cell?.status === 'compared' ? cell.band : null;
  const history = trends.predecessors[group.key] ?? [];
  const breaks = [...new Set(history.map(({ until }) => until))];
  const [first, last] = [rows[0]?.round.name, rows.at(-1)?.round.name];
  return {
    ...{ trend, isProblem, rows, band, history, nameOf },
    shape: trendShape(rows, band, breaks, day),
    label: t('trend.label', { first, last }),
    isDrawn: trends.rounds.length > 1 && rows.length > 0,
  };
}
