import { useFormContext } from 'react-hook-form';
import type { Survey } from '../../api/types';
import { formatDay } from '../../i18n/format';
import { CommentField } from '../fields/comment-field';
import type { Draft } from '../draft/draft';
import { elementIdOf } from '../sending/locate-fault';
import { StatementField } from '../fields/statement-field';
import { progressOf, skippedByTheme } from './steps';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';
import styles from './steps.module.css';

interface FinalStepProps {
  readonly survey: Survey;
  readonly onGoTo: (index: number, elementId: string) => void;
}

/** The overall statement, the last comment, and once what was skipped. */
export function FinalStep({ survey, onGoTo }: FinalStepProps) {
  const { texts, choose, language } = useTexts();
  const { watch } = useFormContext<Draft>();
  const { questionnaire, round } = survey;
  const { overall, closing, scale } = questionnaire;
  const draft = watch();
  const skipped = skippedByTheme(questionnaire, draft);
  const count = skipped.reduce((sum, { statements }) => sum + statements.length, 0);
  const { answered, asked } = progressOf(questionnaire, draft);
  return (
    <>
      <StatementField statement={overall} scale={scale} />
      {closing && <CommentField questionKey={closing.key} text={closing.text} />}
      {answered === 0 && <p className="notice">{texts.final.empty}</p>}
      {count > 0 && (
        <section className={`card ${styles.skipped}`}>
          <h2>{texts.final.skippedTitle}</h2>
          <p>{count === 1 ? texts.final.skippedOne : fill(texts.final.skipped, { count })}</p>
          {skipped.map(({ theme, index, statements }) => (
            <details key={theme.key}>
              <summary>
                {choose(theme.name)} ({statements.length})
              </summary>
              <ul>
                {statements.map(({ key, text }) => (
                  <li key={key}>
                    <button
                      type="button"
                      className="button plain"
                      onClick={() => onGoTo(index, elementIdOf(`answers.${key}`))}
                    >
                      {choose(text)}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
      {answered === asked && <p>{texts.final.none}</p>}
      <p className={styles.ready}>
        {fill(texts.final.ready, { closesOn: formatDay(round.closesOn, language) })}
      </p>
    </>
  );
}
