import type { LocalisedText } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from './questionnaires.module.css';

interface TextsTableProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly text: LocalisedText;
    readonly problem?: true | undefined;
    readonly withoutDontKnow?: boolean | undefined;
    readonly relevance?: LocalisedText | undefined;
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
        {rows.map(({ key, text, problem, withoutDontKnow, relevance }) => (
          <tr key={key}>
            <td>
              <span lang="da">{text.da}</span>
              {problem && <span className="quiet"> {t('problem')}</span>}
              {withoutDontKnow && <span className="quiet"> {t('withoutDontKnow')}</span>}
              {relevance && (
                <div className="quiet" lang="da">
                  {relevance.da}
                </div>
              )}
            </td>
            <td lang="en">
              {text.en}
              {relevance && <div className="quiet">{relevance.en}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
