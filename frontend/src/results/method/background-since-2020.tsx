import { useQuery } from '@tanstack/react-query';
import { backgroundSince2020Query, resultsQuery } from '../../api/queries';
import type { BackgroundSince2020 as Body } from '@ledelsespuls/contracts/bodies/results/background';
import { formatShare } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import styles from './method.module.css';

type Now = Body['questions'][number]['options'][number]['now'];

/** Who answered in 2020 beside who answered the newest annual round; nothing where 2020 is not known. */
export function BackgroundSince2020() {
  const results = useQuery(resultsQuery(null));
  const newest = results.data?.publications.find(({ kind }) => kind === 'annual');
  return newest ? <Background roundKey={newest.roundKey} round={newest.name} /> : null;
}

function Background({ roundKey, round }: { readonly roundKey: string; readonly round: string }) {
  const { t, language } = useTexts();
  const { data } = useQuery(backgroundSince2020Query(roundKey));
  /** Its share only where every option is shown, since else those who answered the question are not known. */
  const countedText = (now: Now, options: readonly { readonly now: Now }[]) => {
    if (now.status !== 'shown') return t('page.background.withheld');
    const all = options.map((one) => (one.now.status === 'shown' ? one.now.answered : NaN));
    const sum = all.reduce((total, one) => total + one, 0);
    const { answered } = now;
    if (!(sum > 0)) return String(answered);
    return t('page.background.counted', { answered, share: formatShare(answered / sum, language) });
  };
  if (!data || data.questions.length === 0) return null;
  return (
    <>
      <h3>{t('page.background.title')}</h3>
      <p>{t('page.background.lead', { round })}</p>
      {data.questions.map(({ key, name, answered2020, options }) => (
        <table key={key} className={styles.background}>
          <caption>
            {name[language]}{' '}
            <span className="quiet">{t('page.background.then', { count: answered2020 })}</span>
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                2020
              </th>
              <th scope="col" className="number">
                {t('page.background.now')}
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
                <td className="number">{countedText(now, options)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
