import type { Questionnaire, Statement } from '../../api/types';
import { ChoiceField } from './choice-field';
import { useTexts } from '../texts/use-texts';

interface StatementFieldProps {
  readonly statement: Statement;
  readonly scale: Questionnaire['scale'];
}

/** One statement: whom it concerns, the scale, and apart from it the ways to stand outside. */
export function StatementField({ statement, scale }: StatementFieldProps) {
  const { choose } = useTexts();
  const { key, text, relevance, withoutDontKnow = false } = statement;
  const dontKnow = { value: 'dont-know', text: choose(scale.dontKnow) };
  const notRelevant = { value: 'not-relevant', text: choose(scale.notRelevant) };
  return (
    <ChoiceField
      kind="scale"
      field={`answers.${key}`}
      question={choose(text)}
      note={relevance && choose(relevance)}
      choices={scale.points.map((point) => ({
        value: String(point.value),
        text: choose(point.text),
      }))}
      outside={withoutDontKnow ? [notRelevant] : [dontKnow, notRelevant]}
    />
  );
}
