import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts';

interface ReplaceQuestionProps {
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** Asks whether an answer that did not come from this device is to be replaced. Nothing written is lost. */
export function ReplaceQuestion({ onReplace, onLeave }: ReplaceQuestionProps) {
  const { texts } = useTexts();
  const { title, text, confirm, leave } = texts.replaceQuestion;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={question}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onReplace}>
          {confirm}
        </button>
        <button type="button" className="button secondary" onClick={onLeave}>
          {leave}
        </button>
      </div>
    </div>
  );
}
