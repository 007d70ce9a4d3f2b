import type { RoundResults } from '../../api/types';
import { associationPoints, associationRows } from './association-points';
import { AssociationsDrawing } from './associations-drawing';
import { meanShare } from '../marks/share-words';
import { useTexts } from './texts/use-texts';
import styles from '../marks/tables.module.css';

const COLUMNS = [
  'columns.share',
  'associations.value',
  'associations.interval',
  'associations.answered',
] as const;

/** How closely each theme goes with the overall statement, for kommunen alone; nothing in older rounds. */
export function AssociationsSection({
  publication,
  questionnaire,
  comparison,
}: Pick<RoundResults, 'publication' | 'questionnaire' | 'comparison'>) {
  const { t, language, say } = useTexts();
  const rows = associationRows({ publication, questionnaire, comparison });
  if (rows.length === 0) return null;
  const decimal = (value: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(value);
  const points = associationPoints(rows);
  const caption = t('associations.caption');
  return (
    <>
      <h2>{t('associations.title')}</h2>
      <p>{t('associations.lead', { statement: questionnaire.overall.text[language] })}</p>
      {points.length > 0 && (
        <AssociationsDrawing
          points={points}
          label={t('associations.label')}
          levelTitle={t('columns.share')}
          associationTitle={t('associations.strong')}
        />
      )}
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className={styles.counts}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('associations.theme')}</th>
              {COLUMNS.map((column) => (
                <th scope="col" className="number" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, name, level, association }) => (
              <tr key={number}>
                <th scope="row">
                  {number}. {name[language]}
                </th>
                <td className="number">
                  {level && level.status !== 'withheld' ? say([meanShare(level, language)]) : '–'}
                </td>
                {association?.status === 'shown' ? (
                  <>
                    <td className="number">{decimal(association.value)}</td>
                    <td className="number">
                      {decimal(association.interval.low)}–{decimal(association.interval.high)}
                    </td>
                    <td className="number">{association.answered}</td>
                  </>
                ) : (
                  <td className={`number ${styles.none}`} colSpan={3}>
                    {t('associations.withheld')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
