import { useEffect, useRef } from 'react';
import type { Questionnaire } from '../../api/types';
import { formatDay } from '../../i18n/format';
import type { AnswerError } from './answer-api';
import { locateFault } from './locate-fault';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';

interface RefusalNoticeProps {
  readonly error: AnswerError;
  readonly questionnaire: Questionnaire;
  readonly onGoTo: (index: number, elementId: string) => void;
}

/** Why the server did not take the answer, with a way to each question. Nothing written is lost. */
export function RefusalNotice({ error, questionnaire, onGoTo }: RefusalNoticeProps) {
  const { texts, choose, language } = useTexts();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [error]);
  const known = Object.entries(texts.errorStates)
    .find(([key]) => key === error.code)?.[1]
    .map((text) => fill(text, error.day ? { day: formatDay(error.day, language) } : {}));
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={summary}>
      <h2>{known?.[0] ?? texts.invalid}</h2>
      {known && <p>{known[1]}</p>}
      <p>{error.faults.length > 0 ? texts.invalidLead : texts.refusedKept}</p>
      {known?.[2] && <p>{known[2]}</p>}
      <ul>
        {error.faults.map(({ place, message }) => {
          const question = locateFault(questionnaire, place);
          return (
            <li key={place}>
              {question && (
                <button
                  type="button"
                  className="button plain"
                  onClick={() => onGoTo(question.stepIndex, question.elementId)}
                >
                  {choose(question.text)}
                </button>
              )}
              <span>{message}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
