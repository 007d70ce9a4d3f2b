import { useFormContext } from 'react-hook-form';
import type { Draft } from '../draft/draft';
import { useFault } from '../sending/fault-context';
import { elementIdOf } from '../sending/locate-fault';
import { useTexts } from '../texts/use-texts';
import styles from './fields.module.css';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps {
  readonly field: `answers.${string}` | `background.${string}`;
  readonly question: string;
  /** Whom the question concerns, where that is only some. */
  readonly note?: string | undefined;
  readonly choices: readonly Choice[];
  /** Ways to stand outside the choices, set apart from them. */
  readonly outside?: readonly Choice[];
  readonly kind: 'scale' | 'bands';
}

/** One question as a group of real radio buttons, with a way to take the answer back. */
export function ChoiceField({
  field,
  question,
  note,
  choices,
  outside = [],
  kind,
}: ChoiceFieldProps) {
  const { texts } = useTexts();
  const { register, watch, setValue } = useFormContext<Draft>();
  const chosen = watch(field) ?? '';
  const fault = useFault(field);
  const id = elementIdOf(field);
  const describedBy = [...(note ? [`${id}-note`] : []), ...(fault ? [`${id}-fault`] : [])];
  const radio = ({ value, text }: Choice) => (
    <label key={value} className={styles.choice}>
      <input type="radio" value={value} {...register(field)} checked={chosen === value} />
      <span>{text}</span>
    </label>
  );
  const clear = () => {
    setValue(field, '', { shouldDirty: true });
    // The button goes away with the answer, and takes the focus with it.
    document.getElementById(id)?.querySelector('input')?.focus();
  };
  return (
    <fieldset
      className={`${styles.statement} ${styles[kind]}`}
      id={id}
      aria-describedby={describedBy.join(' ') || undefined}
    >
      <legend>{question}</legend>
      {note && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className={styles.choices}>
        {fault && (
          <p className={styles.fault} id={`${id}-fault`}>
            {fault}
          </p>
        )}
        <div className={styles.options}>{choices.map(radio)}</div>
        <div className={styles.outside}>
          {outside.map(radio)}
          {chosen !== '' && (
            <button type="button" className={`button plain ${styles.clear}`} onClick={clear}>
              <span aria-hidden="true">{texts.clear}</span>
              <span className="visually-hidden">{`${texts.clear}: ${question}`}</span>
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}
