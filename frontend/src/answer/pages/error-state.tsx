import { useEffect } from 'react';
import { formatDay } from '../../i18n/format';
import type { AnswerError } from '../sending/answer-api';
import { CalendarButton } from './calendar-button';
import { HelpContact } from '../notice/help-contact';
import { KeptCopy } from '../draft/kept-copy';
import { OwnResultsButton } from './own-results-button';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';

type ErrorState = keyof ReturnType<typeof useTexts>['texts']['errorStates'];

interface ErrorStatePageProps {
  readonly refusal: Pick<AnswerError, 'code' | 'day'>;
  readonly token: string;
  readonly onRetry: () => void;
}

/** How often a page without a connection tries again by itself. */
const RETRY_MS = 20_000;

/** A page for when there is no survey to show: what happened, what to do, and whom to ask. */
export function ErrorStatePage({ refusal, token, onRetry }: ErrorStatePageProps) {
  const { texts, language } = useTexts();
  const known = stateOf(refusal, texts.errorStates);
  const [title, happened, todo] = texts.errorStates[known].map((text) =>
    fill(text, refusal.day ? { day: formatDay(refusal.day, language) } : {}),
  );
  useEffect(() => {
    document.title = `${title} – ${texts.brand}`;
  }, [title, texts.brand]);
  // Where the network was away the survey comes by itself when it is back.
  useEffect(() => {
    if (known !== 'unreachable') return;
    const timer = window.setInterval(onRetry, RETRY_MS);
    window.addEventListener('online', onRetry);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', onRetry);
    };
  }, [known, onRetry]);
  const mayWorkNow = known === 'unreachable' || refusal.code === 'round-not-open';
  const isOver =
    known === 'round-published' ||
    known === 'round-closed' ||
    known === 'leader-left' ||
    known === 'link-withdrawn';
  return (
    <div className="letter" role="status">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">{happened}</p>
      <p>{todo}</p>
      {mayWorkNow && (
        <div className="actions">
          {known === 'round-not-open' && <CalendarButton token={token} />}
          <button type="button" className="button secondary" onClick={onRetry}>
            {texts.retry}
          </button>
        </div>
      )}
      {known === 'round-published' && <OwnResultsButton token={token} />}
      {isOver && <KeptCopy token={token} />}
      <HelpContact />
    </div>
  );
}

/** The page for a refusal; one that no page knows is told as a lost connection. */
function stateOf({ code, day }: ErrorStatePageProps['refusal'], errorStates: object): ErrorState {
  if (code === 'round-not-open' && day === null) return 'round-not-open-undated';
  return code in errorStates ? (code as ErrorState) : 'unreachable';
}
