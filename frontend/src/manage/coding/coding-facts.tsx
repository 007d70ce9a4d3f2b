import type { CodedFinding, Coding } from '../../api/types';
import { useTexts } from './texts/use-texts';
import styles from './coding.module.css';

interface CodingFactsProps {
  readonly finding: CodedFinding['finding'];
  readonly coding: Coding;
  readonly statements: readonly Pick<CodedFinding['statements'][number], 'key' | 'text'>[];
  /** The kind and the ties alone. */
  readonly isShort?: boolean;
}

/** How a finding is coded, in words. */
export function CodingFacts({ finding, coding, statements, isShort = false }: CodingFactsProps) {
  const { t, language } = useTexts();
  const { kind, never, ties } = coding;
  const textOf = (key: string) => statements.find((one) => one.key === key)?.text[language] ?? key;
  // A correction that is in force says only which ties are others, among them the ones that went.
  const told = isShort ? ties : ties.filter(({ tie }) => tie !== 'none');
  return (
    <dl className={styles.facts}>
      {!isShort && (
        <div>
          <dt>{t('facts.of')}</dt>
          <dd>
            {t(`scopes.${finding.scope}`)}
            {finding.subset && (
              <>
                , <span lang="da">{finding.subset}</span>
              </>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('facts.kind')}</dt>
        <dd>
          {t(`kinds.${kind}`)}
          {never && ` (${t(`never.${never}`)})`}
        </dd>
      </div>
      {(told.length > 0 || !isShort) && (
        <div>
          <dt>{t('facts.statements')}</dt>
          <dd>
            {told.length === 0 ? (
              t('facts.untied')
            ) : (
              <ul>
                {told.map(({ statement, tie }) => (
                  <li key={statement}>
                    {textOf(statement)} <strong>{t(`ties.${tie}`)}</strong>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
