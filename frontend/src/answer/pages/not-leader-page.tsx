import { useEffect, useRef, useState } from 'react';
import type { Survey } from '../../api/types';
import { sayNotLeader } from '../sending/answer-api';
import { fill } from '../texts/fill';
import { HelpContact } from '../notice/help-contact';
import { useTexts } from '../texts/use-texts';

interface NotLeaderPageProps {
  readonly token: string;
  readonly survey: Survey;
}

/**
 * Where a mail leads who says "I am no longer a leader": asked once more, since HR is told, and taken back here until
 * the round closes, since a mail program may have pressed the button.
 */
export function NotLeaderPage({ token, survey }: NotLeaderPageProps) {
  const { texts } = useTexts();
  const { notLeader } = texts;
  const [said, setSaid] = useState(survey.saidNotLeader);
  const [state, setState] = useState<'at-rest' | 'sending' | 'changed' | 'failed'>('at-rest');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state === 'changed') heading.current?.focus();
  }, [state]);
  const say = async () => {
    if (state === 'sending') return;
    setState('sending');
    try {
      await sayNotLeader(token, !said);
      setSaid(!said);
      setState('changed');
    } catch {
      setState('failed');
    }
  };
  const isTakenBack = !said && state === 'changed';
  const words = said
    ? { title: notLeader.said, lead: notLeader.saidText }
    : isTakenBack
      ? { title: notLeader.takenBack, lead: notLeader.takenBackText }
      : { title: notLeader.title, lead: fill(notLeader.text, { round: survey.round.name }) };
  return (
    <div className="letter">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <div className="actions">
        {!isTakenBack && (
          <button
            type="button"
            className={said ? 'button secondary' : 'button'}
            aria-disabled={state === 'sending'}
            onClick={() => void say()}
          >
            {said ? notLeader.takeBack : notLeader.confirm}
          </button>
        )}
        {!said && (
          <a className="button secondary" href={`/svar#${token}`}>
            {notLeader.stay}
          </a>
        )}
      </div>
      <p role="status">{state === 'failed' && notLeader.failed}</p>
      <HelpContact />
    </div>
  );
}
