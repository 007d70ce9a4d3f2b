import type {
  ComparedItem,
  PublishedGroup,
  Questionnaire,
  Subtheme,
  Trends,
} from '../../../api/types';
import { SelectField } from '../../../ui/select-field';
import { TrendDrawing } from './trend-drawing';
import { isBrokenByStatements, trendRows } from './trend-rows';
import { TrendHistory } from './trend-history';
import { TrendTable } from './trend-table';
import { useSelection } from '../../frame/use-selection';
import { useTexts } from '../texts/use-texts';

interface TrendSectionProps {
  readonly trends: Trends;
  /** The present round beside 2020, where the bands are. */
  readonly items: readonly ComparedItem[];
  readonly theme: Questionnaire['themes'][number];
  readonly subtheme: Subtheme;
  readonly group: PublishedGroup;
}

/** A subtheme, its theme or one of its statements over all rounds, in the group chosen. */
export function TrendSection({ trends, items, theme, subtheme, group }: TrendSectionProps) {
  const { t, language } = useTexts();
  const { trendKey, choose } = useSelection();
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
  const cell = items.find((one) => one.level === trend.level && one.key === trend.key)?.cells[
    group.key
  ];
  const band = cell?.status === 'compared' ? cell.band : null;
  const name = nameOf(trend.level, trend.key);
  const [first, last] = [rows[0]?.round.name, rows.at(-1)?.round.name];
  const history = trends.predecessors[group.key] ?? [];
  return (
    <>
      <h2 id="udvikling" tabIndex={-1}>
        {t('trend.title', { group: group.name })}
      </h2>
      {trends.rounds.length < 2 ? (
        <p className="card">{t('trend.single')}</p>
      ) : rows.length === 0 ? (
        <p className="card">{t('trend.noGroup', { group: group.name })}</p>
      ) : (
        <>
          <div className="controls">
            <SelectField
              label={t('trend.of')}
              value={trend.key}
              options={trends.trends.map(({ level, key }) => ({
                value: key,
                label: nameOf(level, key),
              }))}
              onChange={(value) => choose('udvikling', value)}
            />
          </div>
          <TrendDrawing
            rows={rows}
            band={band}
            breaks={[...new Set(history.map(({ until }) => until))]}
            label={t('trend.label', { first, last })}
          />
          <TrendHistory rows={rows} history={history} group={group} />
          <TrendTable
            caption={t('trend.caption', { name, group: group.name })}
            rows={rows}
            isMean={trend.level !== 'statement'}
            band={band}
          />
          {trend.level !== 'statement' && (
            <p className="quiet">{t(`trend.meanNote.${trend.level}`)}</p>
          )}
          {isBrokenByStatements(rows) && (
            <p className="quiet">{t(trend.isReworded ? 'trend.reworded' : 'trend.broken')}</p>
          )}
        </>
      )}
    </>
  );
}
