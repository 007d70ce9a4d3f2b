import type { ImportPreview } from '../../../api/types';
import { useTexts } from '../texts/use-texts';

/** More than this is mended in the file, not on the screen. */
const SHOWN = 200;

/** Where in the files a row cannot be used, and why. */
export function RejectedRows({ rejected }: Pick<ImportPreview, 'rejected'>) {
  const { t } = useTexts();
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('rejectedRows')}>
        <table>
          <caption>{t('rejected', { count: rejected.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, SHOWN).map(({ place, message }, index) => (
              <tr key={index}>
                <th scope="row">{place}</th>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rejected.length > SHOWN && <p>{t('failed.more', { count: rejected.length - SHOWN })}</p>}
    </>
  );
}
