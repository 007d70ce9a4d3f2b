import { useFormContext } from 'react-hook-form';
import type { LocalisedText } from '../../api/types';
import type { Draft } from '../draft/draft';
import { useFault } from '../sending/fault-context';
import { elementIdOf } from '../sending/locate-fault';
import { findPersonalData } from './personal-data';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './fields.module.css';

const MAXIMUM_LENGTH = 1000;
/** From here on a screen reader is told while writing. */
const NEARLY_FULL = 100;

interface CommentFieldProps {
  readonly questionKey: string;
  readonly text: LocalisedText;
}

/** An open question. What it hints at is worked out here and goes nowhere. */
export function CommentField({ questionKey, text }: CommentFieldProps) {
  const { texts, choose } = useTexts();
  const { register, watch } = useFormContext<Draft>();
  const field = `comments.${questionKey}` as const;
  const id = elementIdOf(field);
  const written = watch(field) ?? '';
  const found = findPersonalData(written);
  const fault = useFault(field);
  const left = MAXIMUM_LENGTH - written.length;
  return (
    <div className={`field ${styles.comment}`}>
      <label htmlFor={id}>{choose(text)}</label>
      <p className="hint" id={`${id}-hint`}>
        {texts.comment.hint}
      </p>
      {fault && (
        <p className={styles.fault} id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <textarea
        id={id}
        rows={4}
        maxLength={MAXIMUM_LENGTH}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint ${id}-left${fault ? ` ${id}-fault` : ''}`}
        {...register(field)}
      />
      <p
        className={`quiet ${styles.left}`}
        id={`${id}-left`}
        aria-live={left <= NEARLY_FULL ? 'polite' : undefined}
      >
        {fill(texts.comment.left, { left })}
      </p>
      <div role="status">
        {found && (
          <p className={styles.hintFound}>
            {fill(texts.comment[found.kind], { found: found.text })}
          </p>
        )}
      </div>
    </div>
  );
}
