import type { CodingCorrection } from '../../../api/types';
import { CodingFacts } from '../coding-facts';
import { useTexts } from '../texts/use-texts';
import styles from '../coding.module.css';

type Proposal = CodingCorrection['proposals'][number];

interface CorrectionCardProps {
  readonly correction: CodingCorrection;
  readonly mayChange: boolean;
  readonly isPending: boolean;
  /** Null takes the correction out of force. */
  readonly onChange: (decision: string | null) => void;
}

/** A finding that somebody codes otherwise: the files' coding, each reviewer's, and what is in force. */
export function CorrectionCard({
  correction,
  mayChange,
  isPending,
  onChange,
}: CorrectionCardProps) {
  const { t, day } = useTexts();
  const { finding, filed, statements, proposals, inForce } = correction;
  const heading = `finding-${finding.id}`;
  const isHeld = (decision: Proposal['decision']) =>
    inForce?.state === 'in-force' &&
    inForce.reason === decision.reason &&
    inForce.coding.kind === decision.coding.kind &&
    inForce.coding.ties.every(({ statement, tie }) =>
      decision.coding.ties.some((one) => one.statement === statement && one.tie === tie),
    );
  return (
    <li className="card">
      <h2 id={heading} className={styles.summary}>
        <span lang="da">{finding.summary}</span> <small className="quiet">{finding.id}</small>
      </h2>
      <h3>{t('corrections.filed')}</h3>
      <CodingFacts {...{ finding, statements }} coding={filed} />
      {proposals.map(({ reviewer, role, day: decided, decision }) => (
        <div key={decision.id} className={styles.proposal}>
          <h3>
            {t('corrections.by', {
              ...{ number: reviewer, role: t(`roles.${role}`), day: day(decided) },
            })}
          </h3>
          {decision.agrees ? (
            <p>{t('corrections.agrees')}</p>
          ) : (
            <>
              <CodingFacts {...{ finding, statements }} coding={decision.coding} />
              <p>
                {t('corrections.because')} {decision.reason}
              </p>
              {mayChange && !isHeld(decision) && (
                <button
                  type="button"
                  className="button secondary"
                  disabled={isPending}
                  aria-describedby={heading}
                  onClick={() => onChange(decision.id)}
                >
                  {t('corrections.putIn')}
                </button>
              )}
            </>
          )}
        </div>
      ))}
      {inForce && (
        <div className="notice">
          <p>
            <strong>{t(`corrections.states.${inForce.state}`, { day: day(inForce.day) })}</strong>{' '}
            {t('corrections.because')} {inForce.reason}
          </p>
          <CodingFacts {...{ finding, statements }} coding={inForce.coding} isShort />
          {mayChange && (
            <button
              type="button"
              className="button secondary"
              disabled={isPending}
              aria-describedby={heading}
              onClick={() => onChange(null)}
            >
              {t('corrections.takeOut')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
