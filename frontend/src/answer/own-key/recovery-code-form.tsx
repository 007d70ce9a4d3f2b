import { readRecoveryCode } from '@ledelsespuls/contracts/codes/recovery-code';
import { useId, useRef, useState } from 'react';
import { AnswerError } from '../sending/answer-api';
import { useTexts } from '../texts/use-texts';
import fieldsStyles from '../fields/fields.module.css';
import pagesStyles from '../pages/pages.module.css';

interface RecoveryCodeFormProps {
  /** Opens what the code leads to; throws an AnswerError where that is nothing. */
  readonly onCode: (code: string) => Promise<void>;
}

/** Where the code from another device is typed. No form of its own, since it may stand in the survey's. */
export function RecoveryCodeForm({ onCode }: RecoveryCodeFormProps) {
  const { texts } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<keyof typeof texts.ownKey.faults | null>(null);
  const [isOpening, setOpening] = useState(false);
  const submit = async () => {
    if (isOpening) return;
    const code = readRecoveryCode(field.current?.value ?? '');
    setFault(code === null ? 'mistyped' : null);
    setOpening(code !== null);
    try {
      if (code !== null) return await onCode(code);
    } catch (error) {
      const isWrong = error instanceof AnswerError && error.code !== 'unreachable';
      setFault(isWrong ? 'wrong' : 'unreachable');
      setOpening(false);
    }
    field.current?.focus();
  };
  return (
    <>
      <div className={`field ${pagesStyles.code}`}>
        <label htmlFor={id}>{texts.ownKey.label}</label>
        <p className="hint" id={`${id}-hint`}>
          {texts.ownKey.hint}
        </p>
        <p className={fault ? fieldsStyles.fault : ''} id={`${id}-fault`} role="alert">
          {fault && texts.ownKey.faults[fault]}
        </p>
        <input
          id={id}
          type="text"
          ref={field}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void submit();
          }}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
        />
      </div>
      <button
        type="button"
        className="button secondary"
        aria-disabled={isOpening}
        onClick={() => void submit()}
      >
        {texts.ownKey.open}
      </button>
    </>
  );
}
