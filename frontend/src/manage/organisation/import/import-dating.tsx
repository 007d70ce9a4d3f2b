import type { ImportPreview } from '../../../api/types';
import { localDay } from '../../../i18n/format';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

interface ImportDatingProps {
  readonly preview: ImportPreview;
  readonly accepts: boolean;
  readonly onAccept: (accepts: boolean) => void;
}

/** What follows from the day of a file that is older than the last one, or of a day to come. */
export function ImportDating({ preview, accepts, onAccept }: ImportDatingProps) {
  const { t, day } = useTexts();
  const { asOf, lastAsOf, isEarlier } = preview;
  if (isEarlier && lastAsOf) {
    return (
      <div className="problem">
        <p>{t('preview.earlier', { day: day(asOf), last: day(lastAsOf) })}</p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={accepts}
            onChange={({ target }) => onAccept(target.checked)}
          />
          {t('preview.acceptEarlier')}
        </label>
      </div>
    );
  }
  return asOf > localDay(new Date()) ? (
    <p className="notice">{t('preview.future', { day: day(asOf) })}</p>
  ) : null;
}
