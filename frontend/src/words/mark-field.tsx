import { useId, useState } from 'react';
import { readFigure, type Mark } from './marks';
import { fill, useTexts } from './use-texts';
import styles from './words.module.css';

interface MarkFieldProps {
  readonly mark: Mark;
  /** Null until the reader has placed it. */
  readonly value: number | null;
  readonly hasFault: boolean;
  readonly faultId: string;
  readonly onPlace: (value: number | null) => void;
}

/** Where a line that nobody has pressed is counted from by the arrow keys. */
const MIDDLE = 50;

/** One line from 0 to 100, without a handle until it is pressed, with its figure and a step either way. */
export function MarkField({ mark, value, hasFault, faultId, onPlace }: MarkFieldProps) {
  const { texts } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const name = texts.marks[mark];
  const step = (by: number) => value !== null && onPlace(Math.min(100, Math.max(0, value + by)));
  const type = (text: string) => {
    setTyped(text);
    const figure = readFigure(text);
    if (figure !== null || text.trim() === '') onPlace(figure);
  };
  return (
    <div className={styles.mark} data-mark={mark}>
      <label htmlFor={id}>{name}</label>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        className={styles.figure}
        aria-label={fill(texts.number, { mark: name })}
        aria-invalid={hasFault}
        value={typed ?? value ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <button
        type="button"
        className="button secondary"
        disabled={value === null || value === 0}
        aria-label={fill(texts.lower, { mark: name })}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value ?? MIDDLE}
        data-placed={value !== null}
        aria-label={fill(texts.markOf, { mark: name })}
        aria-valuetext={value === null ? texts.unplaced : fill(texts.placed, { value })}
        aria-describedby={hasFault ? faultId : undefined}
        aria-invalid={hasFault}
        onChange={(event) => onPlace(Number(event.target.value))}
        onClick={(event) => {
          // Pressed just where it stands unseen, it does not change.
          if (value === null) onPlace(Number(event.currentTarget.value));
        }}
      />
      <button
        type="button"
        className="button secondary"
        disabled={value === null || value === 100}
        aria-label={fill(texts.higher, { mark: name })}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  );
}
