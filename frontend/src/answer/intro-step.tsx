import type { Survey } from '../api/types';
import { formatDay } from '../i18n/format';
import { fill, useTexts } from './texts';

/** What a leader wants to know before the first question. */
export function IntroStep({ survey }: { readonly survey: Survey }) {
  const { texts, language } = useTexts();
  const { round, questionnaire } = survey;
  const closesOn = formatDay(round.closesOn, language);
  return (
    <>
      <p className="lead">{texts.intro.lead}</p>
      <p>{fill(texts.intro.facts, { minutes: questionnaire.minutes, closesOn })}</p>
      <div className="card">
        <h2>{texts.intro.who}</h2>
        <ul>
          {texts.intro.rules.map((rule) => (
            <li key={rule}>{fill(rule, { minimum: round.minimum })}</li>
          ))}
        </ul>
        <details>
          <summary>{texts.intro.more}</summary>
          <p>{texts.intro.moreText}</p>
        </details>
      </div>
    </>
  );
}
