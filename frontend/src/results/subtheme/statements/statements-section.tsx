import type {
  Comparison,
  DetailedGroup,
  PublishedGroup,
  Since2020,
  Statement,
} from '../../../api/types';
import { CountsTable } from './counts-table';
import { StatementsTable } from './statements-table';
import { useTexts } from '../texts/use-texts';
import styles from '../../marks/swatches.module.css';

interface StatementsSectionProps {
  readonly statements: readonly Statement[];
  readonly group: PublishedGroup | DetailedGroup;
  readonly comparison: Comparison;
  readonly since2020: Since2020;
}

/** How the group chosen answered each statement, as bars and in figures. */
export function StatementsSection({ group, ...props }: StatementsSectionProps) {
  const { t } = useTexts();
  return (
    <>
      <h2 id="udsagn" tabIndex={-1}>
        {t('subtheme.statements', { group: group.name })}
      </h2>
      {group.status === 'shown' && 'statements' in group ? (
        <>
          <ul className={`${styles.swatches} ${styles.answers}`} aria-hidden="true">
            {[0, 1, 2, 3, 4].map((place) => (
              <li key={place} className={styles[`swatch${place}`]}>
                {t(`subtheme.scale.${place}`)}
              </li>
            ))}
          </ul>
          {props.statements.some(({ problem }) => problem) && (
            <p className="quiet">{t('subtheme.problemColours')}</p>
          )}
          <StatementsTable {...props} group={group} />
          <CountsTable statements={props.statements} group={group} />
          <p className="quiet">
            {t(
              Object.values(group.statements).some(
                (result) => result.status === 'shown' && !result.answers,
              )
                ? 'subtheme.countsNoteOnScale'
                : 'subtheme.countsNote',
            )}
          </p>
        </>
      ) : (
        <p className="card">
          {t('headline.subthemeHidden', {
            group: group.name,
            reason: t(`withheld.${group.status === 'withheld' ? group.reason : 'too-few'}`),
          })}
        </p>
      )}
    </>
  );
}
