import { useEffect } from 'react';
import { useTexts } from './texts';

type OddMoment = keyof ReturnType<typeof useTexts>['texts']['odd'];

interface OddMomentPageProps {
  readonly code: string;
  readonly onRetry: () => void;
}

/** A page for when there is no survey to show: what is so, and what to do. */
export function OddMomentPage({ code, onRetry }: OddMomentPageProps) {
  const { texts } = useTexts();
  const known = code in texts.odd ? (code as OddMoment) : 'unreachable';
  const [title, text] = texts.odd[known];
  useEffect(() => {
    document.title = `${title} – ${texts.brand}`;
  }, [title, texts.brand]);
  // Where the network was away the survey comes by itself when it is back.
  useEffect(() => {
    if (known !== 'unreachable') return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [known, onRetry]);
  return (
    <div className="letter" role="status">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">{text}</p>
      {(known === 'unreachable' || known === 'round-not-open') && (
        <button type="button" className="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}
