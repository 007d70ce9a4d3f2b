import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '../../api/types';

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
  const { t } = useTranslation();
  return (
    <table className="texts">
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
              {reversed && <span className="quiet"> {t('manage.reversed')}</span>}
            </td>
            <td lang="en">{text.en}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
