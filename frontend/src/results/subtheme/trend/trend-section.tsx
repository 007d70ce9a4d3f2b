import { SelectField } from '../../../ui/select-field';
import { TrendDrawing } from './trend-drawing';
import { isBrokenByStatements } from './trend-rows';
import { TrendHistory } from './trend-history';
import { TrendTable } from './trend-table';
import { useTrend, type TrendOf } from './use-trend';
import { useSelection } from '../../frame/use-selection';
import { useTexts } from '../texts/use-texts';

/** A subtheme, its theme or one of its statements over all rounds, in the group chosen. */
export function TrendSection(props: TrendOf) {
  const { trends, group } = props;
  const { t } = useTexts();
  const { choose } = useSelection();
  const chosen = useTrend(props);
  if (!chosen) return null;
  const { trend, isProblem, rows, band, history, nameOf, shape, label } = chosen;
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
          <TrendDrawing shape={shape} label={label} />
          <TrendHistory rows={rows} history={history} group={group} />
          <TrendTable
            isProblem={isProblem}
            caption={t(isProblem ? 'trend.captionProblem' : 'trend.caption', {
              name: nameOf(trend.level, trend.key),
              group: group.name,
            })}
            rows={rows}
            isMean={trend.level !== 'statement'}
            band={band}
          />
          {trend.level !== 'statement' && (
            <p className="quiet">{t(`trend.meanNote.${trend.level}`)}</p>
          )}
          {trend.isTurned && <p className="quiet">{t('trend.turned')}</p>}
          {isBrokenByStatements(rows) && (
            <p className="quiet">{t(trend.isReworded ? 'trend.reworded' : 'trend.broken')}</p>
          )}
        </>
      )}
    </>
  );
}
