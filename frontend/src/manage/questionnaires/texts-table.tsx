import type { LocalisedText } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from './questionnaires.module.css';

interface TextsTableProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly text: LocalisedText;
    readonly reversed?: boolean;
  }[];
}

/** What leaders read, Danish beside English. */
export function TextsTable({ caption, rows }: TextsTableProps) {
  const { t } = useTexts();
  return (
    <table className={styles.texts}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" lang="da">
            Dansk
          </th>
          <th scope="col" lang="en">
            English
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, text, reversed }) => (
          <tr key={key}>
            <td>
              <span lang="da">{text.da}</span>
              {reversed && <span className="quiet"> {t('reversed')}</span>}
            </td>
            <td lang="en">{text.en}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
