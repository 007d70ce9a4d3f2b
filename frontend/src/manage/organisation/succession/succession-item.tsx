import type { Succession } from '../../../api/types';
import { successionEvidence, successionSentence } from './succession-sentence';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

export type Decision = 'confirmed' | 'refused' | 'undone';

interface SuccessionItemProps {
  readonly succession: Succession;
  readonly isPending: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** One succession in plain words, with what can be decided of it. */
export function SuccessionItem({ succession, isPending, onDecide }: SuccessionItemProps) {
  const { t, day } = useTexts();
  const { key, values } = successionSentence(succession);
  const evidence = successionEvidence(succession);
  const { state, kind, frozen, from } = succession;
  const sentence = t(key, values);
  const button = (decision: Decision, label: string, className: string) => (
    <button
      type="button"
      className={`button ${className}`}
      disabled={isPending}
      aria-label={`${label}: ${sentence}`}
      onClick={() => onDecide(decision)}
    >
      {label}
    </button>
  );
  return (
    <li>
      <p>
        <strong>{sentence}</strong> {t('since', { day: day(from) })}{' '}
        {t(evidence.key, evidence.values)}
      </p>
      {state === 'proposed' ? (
        <>
          <p className="quiet">{t(`effect.${kind}`, values)}</p>
          <div className="actions">
            {button('confirmed', t('confirm'), '')}
            {button('refused', t('refuse'), 'secondary')}
          </div>
        </>
      ) : (
        <div className="actions">
          <span className={styles.state} data-state={state === 'confirmed' ? 'open' : undefined}>
            {t(`state.${state}`)}
          </span>
          {frozen ? (
            <span className="quiet">{t('frozen')}</span>
          ) : (
            button('undone', t('undo'), 'secondary')
          )}
        </div>
      )}
    </li>
  );
}
