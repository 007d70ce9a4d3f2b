import { roundWords } from '@ledelsespuls/contracts/words/highlights';
import type { ShownGroup } from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
import type { Insight } from '../frame/publication-loader';
import { useTexts } from './texts/use-texts';

interface FiguresTableProps {
  readonly insight: Insight;
  readonly group: ShownGroup;
}

/** The numbers behind the drawings of the page. */
export function FiguresTable({ insight, group }: FiguresTableProps) {
  const { questionnaire, change, publication } = insight;
  const { t, language } = useTexts();
  const rows = [
    { level: 'overall', key: '', name: t('overall.title'), result: group.overall },
    ...questionnaire.themes.map(({ key, name }) => ({
      ...{ level: 'theme', key, name: name[language], result: group.themes[key] },
    })),
  ];
  const earlierOf = (level: string, key: string) => {
    const item = change?.items.find((one) => one.level === level && (!key || one.key === key));
    const cell = item?.cells[group.key];
    return cell?.status === 'compared' ? formatShare(cell.earlier, language) : '–';
  };
  return (
    <details>
      <summary>{t('table.show')}</summary>
      <div
        className="scroll"
        tabIndex={0}
        role="group"
        aria-label={t('table.caption', { group: group.name })}
      >
        <table>
          <caption className="visually-hidden">{t('table.caption', { group: group.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.what')}</th>
              {change && (
                <th scope="col" className="number">
                  {roundWords(change.earlier)}
                </th>
              )}
              <th scope="col" className="number">
                {roundWords(publication.round)}
              </th>
              <th scope="col" className="number">
                {t('table.interval')}
              </th>
              <th scope="col" className="number">
                {t('table.answered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, key, name, result }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {change && <td className="number">{earlierOf(level, key)}</td>}
                {result?.status === 'shown' ? (
                  <>
                    <td className="number">{formatShare(result.favourable.value, language)}</td>
                    <td className="number">
                      {formatInterval(result.favourable.interval, language)}
                    </td>
                    <td className="number">{result.answered}</td>
                  </>
                ) : (
                  <td colSpan={3}>{result ? t(`withheld.${result.reason}`) : '–'}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
