import { useFormContext } from 'react-hook-form';
import type { Questionnaire } from '../api/types';
import { CommentField } from './comment-field';
import type { Draft } from './draft';
import { StatementField } from './statement-field';
import { skippedStatements } from './steps';
import { fill, useTexts } from './texts';

interface FinalStepProps {
  readonly questionnaire: Questionnaire;
  readonly onGoTo: (index: number, statementKey: string) => void;
}

/** The overall statement, the last comment, and once what was skipped. */
export function FinalStep({ questionnaire, onGoTo }: FinalStepProps) {
  const { texts, choose } = useTexts();
  const { watch } = useFormContext<Draft>();
  const skipped = skippedStatements(questionnaire, watch());
  const { overall, closing, scale } = questionnaire;
  return (
    <>
      <StatementField statement={overall} scale={scale} />
      {closing && <CommentField questionKey={closing.key} text={closing.text} />}
      {skipped.length === 0 ? (
        <p>{texts.final.none}</p>
      ) : (
        <details className="card">
          <summary>{fill(texts.final.skipped, { count: skipped.length })}</summary>
          <ul>
            {skipped.map(({ statement, index }) => (
              <li key={statement.key}>
                <button
                  type="button"
                  className="button plain"
                  onClick={() => onGoTo(index, statement.key)}
                >
                  {choose(statement.text)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
