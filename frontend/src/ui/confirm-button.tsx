import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps {
  /** The step, such as "Luk målingen". */
  readonly label: string;
  /** The step in full, where the label alone needs its place to be understood. */
  readonly title?: string;
  readonly className?: string;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  /** What the step does, asked about before it is taken. */
  readonly children: ReactNode;
}

/** A button for a step that cannot be taken back: it asks before it does. */
export function ConfirmButton({
  label,
  title = label,
  className = 'button',
  isPending,
  onConfirm,
  children,
}: ConfirmButtonProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={isPending}
        aria-label={title === label ? undefined : title}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{title}?</h2>
        <div id={`${id}-text`}>{children}</div>
        <div className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {t('confirm.yes', { step: label.charAt(0).toLowerCase() + label.slice(1) })}
          </button>
          <button type="button" className="button secondary" onClick={close}>
            {t('confirm.no')}
          </button>
        </div>
      </dialog>
    </>
  );
}
