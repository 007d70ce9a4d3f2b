import { useEffect, useRef } from 'react';
import type { WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { fill, useTexts } from './use-texts';

interface DonePageProps {
  readonly reading: WordReading;
  readonly onAgain: () => void;
}

/** That all words are kept, and what becomes of them. */
export function DonePage({ reading, onAgain }: DonePageProps) {
  const { texts } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    document.title = `${texts.doneTitle} – ${texts.brand}`;
  }, [texts]);
  const { finished, invited } = reading;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.doneTitle}
      </h1>
      <p className="lead">{fill(texts.doneCount, { finished, invited })}</p>
      <p>{texts.doneWhat}</p>
      <p>{texts.doneClose}</p>
      <div className="actions">
        <button type="button" className="button secondary" onClick={onAgain}>
          {texts.doneBack}
        </button>
      </div>
    </>
  );
}
