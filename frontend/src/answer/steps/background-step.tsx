import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import { useFormContext } from 'react-hook-form';
import type { Questionnaire } from '../../api/types';
import type { Draft } from '../draft/draft';
import { ChoiceField } from '../fields/choice-field';
import { askedOf } from './steps';
import { useTexts } from '../texts/use-texts';

interface BackgroundStepProps {
  readonly background: Questionnaire['background'];
}

/**
 * Questions about the leader's task, each with bands so wide that none points to one person alone; and in the round that asks
 * for it, what leaders of 2020 remember, by which nothing is divided.
 */
export function BackgroundStep({ background }: BackgroundStepProps) {
  const { texts } = useTexts();
  const { watch } = useFormContext<Draft>();
  const given = watch('background') ?? {};
  const asked = askedOf({ background }, given);
  const start = asked.findIndex(({ key }) => key === LED_HERE);
  const ofTask = start === -1 ? asked : asked.slice(0, start);
  return (
    <>
      <p>{texts.background.lead}</p>
      <Questions questions={ofTask} />
      {start !== -1 && (
        <>
          <h2>{texts.background.since2020.title}</h2>
          <p>{texts.background.since2020.lead}</p>
          <Questions questions={asked.slice(start)} />
        </>
      )}
    </>
  );
}

function Questions({ questions }: { readonly questions: Questionnaire['background'] }) {
  const { choose } = useTexts();
  return questions.map(({ key, text, options }) => (
    <ChoiceField
      key={key}
      kind="bands"
      field={`background.${key}`}
      question={choose(text)}
      choices={options.map((option) => ({ value: option.key, text: choose(option.text) }))}
    />
  ));
}
