import type { CodedFinding } from '../../../api/types';
import { useTexts } from '../texts/use-texts';
import styles from '../coding.module.css';

/** The lines of the report that a finding stands in; without the report's text the words for how many and the lines. */
export function Quotation({ coded: { finding, passage } }: { readonly coded: CodedFinding }) {
  const { t } = useTexts();
  const [first, last] = finding.lines;
  const place = first === last ? t('finding.line', { first }) : t('finding.lines', { first, last });
  if (!passage) {
    return (
      <p>
        <span lang="da">»{finding.quantifierText}«</span> <span className="quiet">{place}</span>
      </p>
    );
  }
  return (
    <figure className={styles.quotation}>
      <figcaption className="quiet">
        {t('finding.inReport', { place })} <span lang="da">»{finding.quantifierText}«</span>
      </figcaption>
      <blockquote lang="da">
        {passage.map(({ line, text, isOfFinding }) => (
          <p key={line} className={isOfFinding ? styles.own : 'quiet'}>
            <span className={styles.line} aria-hidden="true">
              {line}
            </span>
            {text}
          </p>
        ))}
      </blockquote>
    </figure>
  );
}
