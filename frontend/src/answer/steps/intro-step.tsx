import type { ReactNode } from 'react';
import type { Survey } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { DataNotice } from '../notice/data-notice';
import { useNotice } from '../notice/notice-context';
import { RecoveryCodeForm } from '../own-key/recovery-code-form';
import type { OwnCode } from '../own-key/use-own-code';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface IntroStepProps {
  readonly survey: Survey;
  /** What a leader who comes back should know first. */
  readonly notice: string | null;
  readonly ownCode: Pick<OwnCode, 'code' | 'isNeeded'>;
  readonly onCode: (code: string) => Promise<void>;
  /** The way on, which stands before all that can be read later. */
  readonly children: ReactNode;
}

/** What a leader wants to know before the first question: the most important first. */
export function IntroStep({ survey, notice, ownCode, onCode, children }: IntroStepProps) {
  const { texts, language } = useTexts();
  const { round, questionnaire, forvaltning } = survey;
  const { intro } = texts;
  const kept = survey.cell.length > 0 ? intro.inEnvelope : intro.inRows;
  const isOwnKey = round.editHolder === 'device';
  const { moreText, last } = isOwnKey
    ? intro.ownKey
    : { moreText: intro.moreText, last: kept.last };
  const more = [fill(kept.first, { cell: survey.cell.join(', ') }), moreText, last];
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
      {ownCode.isNeeded && !survey.answered && (
        <details>
          <summary>{texts.ownKey.begunElsewhere}</summary>
          <RecoveryCodeForm onCode={onCode} />
        </details>
      )}
      <h2>{intro.why}</h2>
      <p>
        {intro.purpose} {forvaltning ? fill(intro.counted, { forvaltning }) : intro.countedWhole}
      </p>
      <h2>{intro.who}</h2>
      <ul className={styles.rules}>
        {[...intro.rules, ...kept.rules, ...(isOwnKey ? intro.ownKey.rules : [])].map((rule) => (
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
