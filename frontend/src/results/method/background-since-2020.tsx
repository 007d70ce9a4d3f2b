import { useQuery } from '@tanstack/react-query';
import { backgroundSince2020Query, resultsQuery } from '../../api/queries';
import { formatShare } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import styles from '../marks/tables.module.css';

/** Who answered in 2020 beside who answered the newest annual round; nothing where 2020 is not known. */
export function BackgroundSince2020() {
  const results = useQuery(resultsQuery(null));
  const newest = results.data?.publications.find(({ kind }) => kind === 'annual');
  return newest ? <Background roundKey={newest.roundKey} round={newest.name} /> : null;
}

function Background({ roundKey, round }: { readonly roundKey: string; readonly round: string }) {
  const { t, language } = useTexts();
  const { data } = useQuery(backgroundSince2020Query(roundKey));
  if (!data || data.questions.length === 0) return null;
  return (
    <>
      <h3>{t('page.background.title')}</h3>
      <p>{t('page.background.lead', { round })}</p>
      {data.questions.map(({ key, name, answered2020, options }) => (
        <table key={key} className={styles.counts}>
          <caption>{name[language]}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {t('page.background.then', { count: answered2020 })}
              </th>
              <th scope="col" className="number">
                {t('page.background.now', { round })}
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ key: option, name: words, share2020, now }) => (
              <tr key={option}>
                <th scope="row">{words[language]}</th>
                <td className="number">
                  {share2020 === null
                    ? t('page.background.unknown')
                    : formatShare(share2020, language)}
                </td>
                <td className="number">
                  {now.status === 'shown' ? now.answered : t('page.background.withheld')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
