import type { Questionnaire, Statement } from '../../api/types';
import { ChoiceField } from './choice-field';
import { useTexts } from '../texts/use-texts';

interface StatementFieldProps {
  readonly statement: Statement;
  readonly scale: Questionnaire['scale'];
}

/** One statement: the scale, and apart from it the two ways to stand outside. */
export function StatementField({ statement, scale }: StatementFieldProps) {
  const { choose } = useTexts();
  return (
    <ChoiceField
      kind="scale"
      field={`answers.${statement.key}`}
      question={choose(statement.text)}
      choices={scale.points.map(({ value, text }) => ({
        value: String(value),
        text: choose(text),
      }))}
      outside={[
        { value: 'dont-know', text: choose(scale.dontKnow) },
        { value: 'not-relevant', text: choose(scale.notRelevant) },
      ]}
    />
  );
}
