import type { ReactNode } from 'react';
import type { Survey } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { DataNotice } from '../notice/data-notice';
import { useNotice } from '../notice/notice-context';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface IntroStepProps {
  readonly survey: Survey;
  /** What a leader who comes back should know first. */
  readonly notice: string | null;
  /** The way on, which stands before all that can be read later. */
  readonly children: ReactNode;
}

/** What a leader wants to know before the first question: the most important first. */
export function IntroStep({ survey, notice, children }: IntroStepProps) {
  const { texts, language } = useTexts();
  const { round, questionnaire, forvaltning } = survey;
  const { intro } = texts;
  const kept = survey.cell.length > 0 ? intro.inEnvelope : intro.inRows;
  const more = [fill(kept.first, { cell: survey.cell.join(', ') }), intro.moreText, kept.last];
  const organisation = useNotice()?.organisation ?? intro.organisation;
  const facts = [
    [intro.time, fill(intro.minutes, { minutes: questionnaire.minutes })],
    [intro.deadline, fill(intro.until, { closesOn: formatDay(round.closesOn, language) })],
    [intro.free, intro.optional],
    [intro.sealed, intro.sealedText],
  ];
  return (
    <>
      {notice && <p className="notice">{notice}</p>}
      <p className="lead">{fill(intro.lead, { organisation })}</p>
      <dl className={styles.promises}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
      <h2>{intro.why}</h2>
      <p>
        {intro.purpose} {forvaltning ? fill(intro.counted, { forvaltning }) : intro.countedWhole}
      </p>
      <h2>{intro.who}</h2>
      <ul className={styles.rules}>
        {[...intro.rules, ...kept.rules].map((rule) => (
          <li key={rule}>{fill(rule, { minimum: round.minimum })}</li>
        ))}
      </ul>
      <details>
        <summary>{intro.more}</summary>
        {more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
      <DataNotice />
    </>
  );
}
