import { useEffect, useState } from 'react';
import type { Survey } from '../../api/types';
import { deadlineAt, timeInWords } from './deadline';
import { fill } from '../texts/fill';
import { serverNow } from '../sending/server-clock';
import { useTexts } from '../texts/use-texts';

const POLL_MS = 10_000;

/** Warns on the last day until when answers are taken; a screen reader hears it when it changes. */
export function DeadlineNotice({ round }: { readonly round: Survey['round'] }) {
  const { texts, language } = useTexts();
  const { closesOn, endsAt } = round;
  const [deadline, setDeadline] = useState(() => deadlineAt(serverNow(), { closesOn, endsAt }));
  useEffect(() => {
    const look = () => setDeadline(deadlineAt(serverNow(), { closesOn, endsAt }));
    const timer = window.setInterval(look, POLL_MS);
    return () => window.clearInterval(timer);
  }, [closesOn, endsAt]);
  return (
    <div role="status">
      {deadline && (
        <p className="notice">
          {fill(texts.deadlines[deadline], { time: timeInWords(endsAt, language) })}
        </p>
      )}
    </div>
  );
}
