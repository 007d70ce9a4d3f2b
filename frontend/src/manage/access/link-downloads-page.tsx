import { useQuery } from '@tanstack/react-query';
import { linkDownloadsQuery } from '../../api/queries';
import { formatMoment } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import styles from '../manage.module.css';
import { useTexts } from './texts/use-texts';

/** Who has had links that can be answered by, for HR and for those who look after it. */
export function LinkDownloadsPage() {
  const { t, language } = useTexts();
  const downloads = useQuery(linkDownloadsQuery);
  return (
    <>
      <PageTitle>{t('downloads.title')}</PageTitle>
      <p>{t('downloads.lead')}</p>
      <QueryState query={downloads}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('downloads.none')}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={t('downloads.title')}>
              <table>
                <caption className="visually-hidden">{t('downloads.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('downloads.when')}</th>
                    <th scope="col">{t('downloads.round')}</th>
                    <th scope="col">{t('downloads.who')}</th>
                    <th scope="col">{t('downloads.links')}</th>
                    <th scope="col">{t('downloads.codes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(({ round, account, downloadedAt, links, codes }) => (
                    <tr key={`${round.key} ${downloadedAt}`}>
                      <th scope="row">{formatMoment(downloadedAt, language)}</th>
                      <td>
                        {round.name}
                        {round.simulated && (
                          <div className={styles.simulated}>{t('simulatedShort')}</div>
                        )}
                      </td>
                      <td>{account}</td>
                      <td>{links}</td>
                      <td>{codes}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
    </>
  );
}
