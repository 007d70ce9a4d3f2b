import type { MailReport } from '../../api/types';
import { undeliverableReason } from './undeliverable-reason';
import { useTexts } from './texts/use-texts';

/** Addresses that no mail reaches, refused at once or come back later, of mails that go to everybody. */
export function UndeliverableAddresses({ report }: { readonly report: MailReport }) {
  const { t } = useTexts();
  const undeliverable = [
    ...report.refusedAddresses.map(({ code, ...address }) => ({ ...address, code: String(code) })),
    ...report.bouncedAddresses.map(({ status, ...address }) => ({ ...address, code: status })),
  ];
  if (undeliverable.length === 0) return null;
  return (
    <>
      <h2>{t('refusedTitle')}</h2>
      <p>{t('refusedText')}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('refusedTitle')}>
        <table>
          <caption className="visually-hidden">{t('refusedTitle')}</caption>
          <thead>
            <tr>
              {(['name', 'address', 'mail', 'reason'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`refusedColumns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {undeliverable.map(({ name, address, occasion, code }) => (
              <tr key={`${address} ${occasion}`}>
                <th scope="row">{name}</th>
                <td>{address}</td>
                <td>{t(`occasions.${occasion}`)}</td>
                <td>
                  {t(`undeliverable.${undeliverableReason(code)}`)}{' '}
                  <span className="quiet">({code})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
