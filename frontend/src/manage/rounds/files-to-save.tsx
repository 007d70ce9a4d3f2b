import type { LinkFiles } from '../../api/types';
import { saveFile } from '../../ui/save-file';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

interface FilesToSaveProps {
  readonly files: LinkFiles;
  readonly roundKey: string;
}

/** What came with the links and is kept nowhere: the file once more, and letters for those without mail. */
export function FilesToSave({ files, roundKey }: FilesToSaveProps) {
  const { t } = useTexts();
  const { letters, withoutMail } = files;
  return (
    <>
      {letters !== null && <p>{t('letters', { count: withoutMail })}</p>}
      <div className={styles.files}>
        {letters !== null && (
          <button type="button" className="button" onClick={() => saveLetters(letters, roundKey)}>
            {t('lettersSave')}
          </button>
        )}
        <button
          type="button"
          className="button secondary"
          onClick={() => saveLinks(files, roundKey)}
        >
          {t('linksSaveAgain')}
        </button>
      </div>
    </>
  );
}

export function saveLinks({ csv }: LinkFiles, roundKey: string): void {
  saveFile(new Blob([csv], { type: 'text/csv' }), `${roundKey}-links.csv`);
}

function saveLetters(base64: string, roundKey: string): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  saveFile(new Blob([bytes], { type: 'application/pdf' }), `${roundKey}-letters.pdf`);
}
