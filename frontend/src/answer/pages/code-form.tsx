import { useEffect, useRef, useState, type FormEvent } from 'react';
import { AnswerError } from '../sending/answer-api';
import { checkCode, tidyCode } from './short-code';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import pagesStyles from './pages.module.css';
import fieldsStyles from '../fields/fields.module.css';

/** Refusals that are mended by typing again. All others are a page of their own. */
const MENDED_HERE = ['code-mistyped', 'code-unknown', 'too-many-attempts', 'unreachable'];

export function isMendedByTyping(code: string): boolean {
  return MENDED_HERE.includes(code);
}

interface CodeFormProps {
  readonly initial: string;
  readonly refusal: AnswerError | null;
  /** Opens the survey; throws what `isMendedByTyping`. */
  readonly onCode: (code: string) => Promise<void>;
}

/** Where the code from a letter is typed. */
export function CodeForm({ initial, refusal, onCode }: CodeFormProps) {
  const { texts } = useTexts();
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<AnswerError | ReturnType<typeof checkCode>>(refusal);
  const [isOpening, setOpening] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => summary.current?.focus(), [fault]);
  useEffect(() => {
    document.title = `${texts.code.title} – ${texts.brand}`;
  }, [texts]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening) return;
    const seen = checkCode(typed);
    setFault(seen);
    if (seen !== null) return;
    setOpening(true);
    try {
      await onCode(tidyCode(typed));
    } catch (error) {
      setFault(error instanceof AnswerError ? error : new AnswerError());
      setOpening(false);
    }
  };

  const message = fault && faultText(fault, texts.code.faults);
  return (
    <form className="letter" noValidate onSubmit={(event) => void submit(event)}>
      <h1 tabIndex={-1}>{texts.code.title}</h1>
      {message && (
        <div className="problem" role="group" aria-labelledby="mend" tabIndex={-1} ref={summary}>
          <p id="mend">
            <strong>{texts.code.mend}</strong>
          </p>
          <ul>
            <li>
              <button type="button" className="button plain" onClick={() => field.current?.focus()}>
                {message}
              </button>
            </li>
          </ul>
        </div>
      )}
      <p className="lead">{texts.code.lead}</p>
      <div className={`field ${pagesStyles.code}`}>
        <label htmlFor="code">{texts.code.label}</label>
        <p className="hint" id="code-hint">
          {texts.code.hint}
        </p>
        {message && (
          <p className={fieldsStyles.fault} id="code-fault">
            {message}
          </p>
        )}
        <input
          id="code"
          type="text"
          ref={field}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={message ? true : undefined}
          aria-describedby={message ? 'code-hint code-fault' : 'code-hint'}
        />
      </div>
      <button type="submit" className="button on" aria-disabled={isOpening}>
        {isOpening ? texts.code.opening : texts.code.open}
      </button>
    </form>
  );
}

type FaultTexts = ReturnType<typeof useTexts>['texts']['code']['faults'];

function faultText(
  fault: AnswerError | NonNullable<ReturnType<typeof checkCode>>,
  texts: FaultTexts,
): string {
  if (fault instanceof AnswerError) {
    const text = texts[fault.code as keyof FaultTexts] ?? texts.unreachable;
    return fill(text, { minutes: Math.max(1, Math.ceil(fault.retryAfter / 60)) });
  }
  return fill(texts[fault.kind], { ...fault });
}
