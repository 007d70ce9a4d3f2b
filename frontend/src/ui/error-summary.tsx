import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface FieldFault {
  readonly message?: string;
  /** The field itself. */
  readonly ref?: unknown;
}

interface ErrorSummaryProps {
  /** By field, as react-hook-form keeps them. */
  readonly errors: Readonly<Record<string, FieldFault | undefined>>;
  /** How often the form was sent: each time with errors brings the reader here. */
  readonly submitCount: number;
}

/** All that has to be mended before a form can be sent; each line leads to its field. */
export function ErrorSummary({ errors, submitCount }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);
  const faults = Object.entries(errors);
  if (faults.length === 0) return null;
  return (
    <div className="problem" role="group" aria-labelledby="mend" tabIndex={-1} ref={summary}>
      <p id="mend">
        <strong>{t('form.mend')}</strong>
      </p>
      <ul>
        {faults.map(([name, fault]) => (
          <li key={name}>
            <a
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault();
                if (fault?.ref instanceof HTMLElement) fault.ref.focus();
              }}
            >
              {fault?.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
