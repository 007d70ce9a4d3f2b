import type { ImportPreview } from '../../../api/types';
import { useTexts } from '../texts/use-texts';

/** Of each file: which sheet, in which letters, from which line on, and how many rows. */
export function ImportSources({ sources }: Pick<ImportPreview, 'sources'>) {
  const { t } = useTexts();
  return (
    <ul>
      {sources.map(({ file, sheet, encoding, headerLine, rows, hiddenRows }) => (
        <li key={file}>
          {t('read.file', { file, count: rows })}{' '}
          {sheet === null
            ? t('read.letters', { encoding: t(`encodings.${encoding}`) })
            : t('read.sheet', { sheet })}{' '}
          {t('read.header', { line: headerLine })}
          {hiddenRows > 0 && <> {t('read.hidden', { count: hiddenRows })}</>}
        </li>
      ))}
    </ul>
  );
}
