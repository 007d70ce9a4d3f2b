import { useFormContext } from 'react-hook-form';
import type { Questionnaire } from '../api/types';
import type { Draft } from './draft';
import { useTexts } from './texts';

/** Questions about the leader's task, each with bands so wide that none points to one person alone. */
export function BackgroundStep({
  background,
}: {
  readonly background: Questionnaire['background'];
}) {
  const { texts, choose } = useTexts();
  const { register, watch } = useFormContext<Draft>();
  return (
    <>
      <p>{texts.background.lead}</p>
      {background.map(({ key, text, options }) => (
        <fieldset className="statement" key={key}>
          <legend>{choose(text)}</legend>
          <div className="outside">
            {options.map((option) => (
              <label key={option.key} className="choice">
                <input
                  type="radio"
                  value={option.key}
                  {...register(`background.${key}`)}
                  checked={watch(`background.${key}`) === option.key}
                />
                <span>{choose(option.text)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
