import type { ImportPreview } from '../../../api/types';
import { useTexts } from '../texts/use-texts';

/** More than this is looked up in the file, not on the screen. */
const SHOWN = 100;

/** What was read otherwise than it stands, or should be looked at before it is carried out. */
export function ImportNotices({ notices }: Pick<ImportPreview, 'notices'>) {
  const { t } = useTexts();
  if (notices.length === 0) return null;
  return (
    <div className="notice">
      <h4>{t('notices', { count: notices.length })}</h4>
      <ul>
        {notices.slice(0, SHOWN).map(({ place, message }, index) => (
          <li key={index}>
            <strong>{place}</strong>: {message}
          </li>
        ))}
      </ul>
      {notices.length > SHOWN && <p>{t('failed.more', { count: notices.length - SHOWN })}</p>}
    </div>
  );
}
