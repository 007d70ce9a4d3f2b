import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CodedFinding, DecideCoding } from '../../../api/types';
import { CodingFacts } from '../coding-facts';
import { CorrectionForm } from './correction-form';
import { Quotation } from './quotation';
import { useTexts } from '../texts/use-texts';
import styles from '../coding.module.css';

interface FindingCardProps {
  readonly coded: CodedFinding;
  readonly place: number;
  readonly all: number;
  /** It came in place of another, so that its heading is where the reader goes on. */
  readonly takesFocus: boolean;
  readonly isPending: boolean;
  readonly onDecide: (decision: DecideCoding) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** A finding with its quotation and its coding, and what can be decided of it. */
export function FindingCard({
  coded,
  place,
  all,
  takesFocus,
  isPending,
  onDecide,
  onMove,
}: FindingCardProps) {
  const { t } = useTexts();
  const [isCorrecting, setCorrecting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { finding, coding, mark, decision, statements } = coded;
  const seen = decision?.decidedAt ?? null;
  const agree = () => onDecide({ mark, seen, ...coding, ties: [...coding.ties] });
  // Single letters act only while the card has the focus, and never while somebody writes or chooses in it.
  const press = (event: KeyboardEvent) => {
    const isElsewhere = (event.target as HTMLElement).closest('input, select, textarea');
    if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey || isPending) return;
    const act: Readonly<Record<string, () => void>> = {
      e: agree,
      r: () => setCorrecting(true),
      ArrowRight: () => onMove(1),
      ArrowLeft: () => onMove(-1),
    };
    const chosen = act[event.key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };
  return (
    // The keys are a second way to the buttons below.
    <section className="card" aria-labelledby="finding-heading" onKeyDown={press}>
      <h2 id="finding-heading" ref={heading} tabIndex={-1}>
        {t('finding.heading', { place, all })}
      </h2>
      <p className={styles.summary} lang="da">
        {finding.summary}
      </p>
      <Quotation coded={coded} />
      <CodingFacts finding={finding} coding={coding} statements={statements} />
      {decision && <Decided coded={coded} />}
      {isCorrecting ? (
        <CorrectionForm
          coded={coded}
          isPending={isPending}
          onDecide={onDecide}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className="actions">
          <button type="button" className="button" disabled={isPending} onClick={agree}>
            {t('finding.agree')}
          </button>
          <button
            type="button"
            className="button secondary"
            disabled={isPending}
            onClick={() => setCorrecting(true)}
          >
            {t('finding.correct')}
          </button>
          {all > 1 && (
            <>
              <button type="button" className="button plain" onClick={() => onMove(-1)}>
                {t('finding.previous')}
              </button>
              <button type="button" className="button plain" onClick={() => onMove(1)}>
                {t('finding.next')}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** What you decided of it before. */
function Decided({ coded: { decision, finding, statements } }: Pick<FindingCardProps, 'coded'>) {
  const { t } = useTexts();
  if (!decision) return null;
  if (decision.isOutdated) return <p className="notice">{t('finding.outdated')}</p>;
  if (decision.agrees) return <p className="notice">{t('finding.youAgree')}</p>;
  return (
    <div className="notice">
      <p>{t('finding.youCorrected', { reason: decision.reason })}</p>
      <CodingFacts finding={finding} coding={decision.coding} statements={statements} isShort />
    </div>
  );
}
