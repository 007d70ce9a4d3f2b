import { useTexts } from './texts';

type OddMoment = keyof ReturnType<typeof useTexts>['texts']['odd'];

/** A page for when there is no survey to show: what is so, and what to do. */
export function OddMomentPage({
  code,
  onRetry,
}: {
  readonly code: string;
  readonly onRetry: () => void;
}) {
  const { texts } = useTexts();
  const known = code in texts.odd ? (code as OddMoment) : 'unreachable';
  const [title, text] = texts.odd[known];
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">{text}</p>
      {known === 'unreachable' && (
        <button type="button" className="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </>
  );
}
