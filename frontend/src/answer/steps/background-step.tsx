import type { Questionnaire } from '../../api/types';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../texts/use-texts';

interface BackgroundStepProps {
  readonly background: Questionnaire['background'];
}

/** Questions about the leader's task, each with bands so wide that none points to one person alone. */
export function BackgroundStep({ background }: BackgroundStepProps) {
  const { texts, choose } = useTexts();
  return (
    <>
      <p>{texts.background.lead}</p>
      {background.map(({ key, text, options }) => (
        <ChoiceField
          key={key}
          kind="bands"
          field={`background.${key}`}
          question={choose(text)}
          choices={options.map((option) => ({ value: option.key, text: choose(option.text) }))}
        />
      ))}
    </>
  );
}
