import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import {
  NEVER_REASONS,
  type NeverReason,
  type Tie,
} from '@ledelsespuls/contracts/lists/results/codebook';
import type { CodedFinding, Coding, DecideCoding } from '../../../api/types';
import { SelectField } from '../../../ui/select-field';
import { canGiveVerdict, withKind } from './correction-draft';
import { useTexts } from '../texts/use-texts';
import styles from '../coding.module.css';

interface CorrectionFormProps {
  readonly coded: CodedFinding;
  readonly isPending: boolean;
  readonly onDecide: (decision: DecideCoding) => void;
  readonly onCancel: () => void;
}

/** Another kind or other ties for a finding, with the reason why. */
export function CorrectionForm({ coded, isPending, onDecide, onCancel }: CorrectionFormProps) {
  const { t, language } = useTexts();
  const { mark, coding, kinds, statements, decision } = coded;
  const known = decision && !decision.isOutdated ? decision : null;
  const [draft, setDraft] = useState<Coding>(known?.coding ?? coding);
  const [reason, setReason] = useState(known?.reason ?? '');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const tieOf = (key: string) =>
    draft.ties.find(({ statement }) => statement === key)?.tie ?? 'none';
  const setTie = (key: string, tie: Tie) =>
    setDraft({
      ...draft,
      ties: statements.map((one) => ({
        statement: one.key,
        tie: one.key === key ? tie : tieOf(one.key),
      })),
    });
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = reason.trim() === '';
    setReasonMissing(isMissing);
    if (isMissing) return document.getElementById(`${id}-reason`)?.focus();
    onDecide({
      ...{ mark, seen: decision?.decidedAt ?? null, reason: reason.trim() },
      ...draft,
      ties: [...draft.ties],
    });
  };
  const ties = (['verdict', 'evidence', 'none'] as const).filter(
    (tie) => tie !== 'verdict' || canGiveVerdict(draft.kind),
  );
  return (
    <form ref={form} className={styles.correction} onSubmit={save} noValidate>
      <SelectField
        label={t('facts.kind')}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(kind) => setDraft(withKind(draft, kind as Coding['kind']))}
      />
      {draft.kind === 'never' && (
        <SelectField
          label={t('facts.never')}
          value={draft.never ?? ''}
          options={NEVER_REASONS.map((one) => ({ value: one, label: t(`never.${one}`) }))}
          onChange={(never) => setDraft({ ...draft, never: never as NeverReason })}
        />
      )}
      {statements.map(({ key, text, problem }) => (
        <SelectField
          key={key}
          label={problem ? t('correct.problem', { text: text[language] }) : text[language]}
          value={tieOf(key)}
          options={ties.map((tie) => ({ value: tie, label: t(`correct.ties.${tie}`) }))}
          onChange={(tie) => setTie(key, tie as Tie)}
        />
      ))}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t('correct.reason')}</label>
        <p className="error" id={`${id}-error`} aria-live="polite" hidden={!isReasonMissing}>
          {t('correct.reasonMissing')}
        </p>
        <textarea
          id={`${id}-reason`}
          rows={3}
          maxLength={1000}
          value={reason}
          aria-invalid={isReasonMissing}
          aria-describedby={isReasonMissing ? `${id}-error` : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <div className="actions">
        <button type="submit" className="button" disabled={isPending}>
          {t('correct.save')}
        </button>
        <button type="button" className="button secondary" onClick={onCancel}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}
