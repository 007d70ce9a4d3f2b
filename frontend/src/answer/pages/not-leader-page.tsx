import { useEffect, useRef, useState } from 'react';
import { sayNotLeader } from '../sending/answer-api';
import { fill } from '../texts/fill';
import { HelpContact } from '../notice/help-contact';
import { useTexts } from '../texts/use-texts';

interface NotLeaderPageProps {
  readonly token: string;
  /** The round's name. */
  readonly round: string;
}

/** Where a mail leads who says "I am no longer a leader": asked once more, since HR is told. */
export function NotLeaderPage({ token, round }: NotLeaderPageProps) {
  const { texts } = useTexts();
  const { notLeader } = texts;
  const [state, setState] = useState<'asked' | 'sending' | 'said' | 'failed'>('asked');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state === 'said') heading.current?.focus();
  }, [state]);
  const say = async () => {
    setState('sending');
    try {
      await sayNotLeader(token);
      setState('said');
    } catch {
      setState('failed');
    }
  };
  const toSurvey = (
    <a className="button secondary" href={`/svar#${token}`}>
      {notLeader.stay}
    </a>
  );
  return (
    <div className="letter">
      <h1 ref={heading} tabIndex={-1}>
        {state === 'said' ? notLeader.said : notLeader.title}
      </h1>
      {state === 'said' ? (
        <p className="lead">{notLeader.saidText}</p>
      ) : (
        <>
          <p className="lead">{fill(notLeader.text, { round })}</p>
          <div className="actions">
            <button
              type="button"
              className="button"
              aria-disabled={state === 'sending'}
              onClick={() => {
                if (state !== 'sending') void say();
              }}
            >
              {notLeader.confirm}
            </button>
            {toSurvey}
          </div>
        </>
      )}
      <p role="status">{state === 'failed' && notLeader.failed}</p>
      <HelpContact />
    </div>
  );
}
