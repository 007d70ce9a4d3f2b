import { useState } from 'react';
import { saveFile } from '../../ui/save-file';
import { fetchCalendar } from '../sending/answer-api';
import { useTexts } from '../texts/use-texts';

/** Hands out the round's days as a file for the leader's own calendar. */
export function CalendarButton({ token }: { readonly token: string }) {
  const { texts } = useTexts();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const save = async () => {
    try {
      saveFile(await fetchCalendar(token), 'ledelsespuls.ics');
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {texts.calendar.get}
      </button>
      <p role="status" className="outcome">
        {outcome && texts.calendar[outcome]}
      </p>
    </>
  );
}
