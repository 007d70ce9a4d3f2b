import type { Change, PublishedGroup, Questionnaire } from '../../api/types';
import { formatPoints, formatShare } from '../../i18n/format';
import { ChangeHead } from './change-head';
import { useTexts } from './texts/use-texts';
import tablesStyles from '../marks/tables.module.css';

interface ProblemsTableProps {
  readonly change: Change;
  readonly questionnaire: Questionnaire;
  readonly group: PublishedGroup;
}

/**
 * How many agreed with each statement that names a problem in two rounds, where both show it. More or fewer say so:
 * nothing is called of a single statement, and neither is good or bad. Nothing where no such statement is in both.
 */
export function ProblemsTable({ change, questionnaire, group }: ProblemsTableProps) {
  const { t, language } = useTexts();
  const rows = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes.flatMap(({ statements }) => statements))
    .flatMap(({ key, text, problem }) => {
      const item = change.items.find((one) => one.level === 'statement' && one.key === key);
      const cell = item?.cells[group.key];
      return problem && cell?.status === 'compared' ? [{ key, name: text[language], cell }] : [];
    });
  if (rows.length === 0) return null;
  const points = (value: number) => formatPoints(value, language);
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('compare.problems')}>
        <table className={tablesStyles.counts}>
          <caption>{t('compare.problems')}</caption>
          <ChangeHead change={change} item={t('subtheme.statement')} />
          <tbody>
            {rows.map(({ key, name, cell }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="number">{formatShare(cell.earlier, language)}</td>
                <td className="number">{formatShare(cell.later, language)}</td>
                <td>
                  {t(`compare.say.${sayingOf(cell.change)}`)}
                  <small>
                    {t('change.points', {
                      change: points(cell.change),
                      low: points(cell.interval.low),
                      high: points(cell.interval.high),
                    })}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('compare.problemsNote')}</p>
    </>
  );
}

/** As whole points are written: half a point either way is no difference. */
function sayingOf(change: number): 'more' | 'fewer' | 'same' {
  const points = Math.round(change * 100);
  if (points === 0) return 'same';
  return points > 0 ? 'more' : 'fewer';
}
