import { useFormContext } from 'react-hook-form';
import type { Questionnaire, Statement } from '../api/types';
import type { Draft } from './draft';
import { useTexts } from './texts';

interface StatementFieldProps {
  readonly statement: Statement;
  readonly scale: Questionnaire['scale'];
}

/** One statement with real radio buttons: the scale, and apart from it the two ways to stand outside. */
export function StatementField({ statement, scale }: StatementFieldProps) {
  const { texts, choose } = useTexts();
  const { register, watch, setValue } = useFormContext<Draft>();
  const name = `answers.${statement.key}` as const;
  const chosen = watch(name) ?? '';
  const option = (value: string, text: string) => (
    <label key={value} className="choice">
      <input type="radio" value={value} {...register(name)} checked={chosen === value} />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset className="statement" id={`statement-${statement.key}`}>
      <legend>{choose(statement.text)}</legend>
      <div className="choices">
        <div className="scale">
          {scale.points.map(({ value, text }) => option(String(value), choose(text)))}
        </div>
        <div className="outside">
          {option('dont-know', choose(scale.dontKnow))}
          {option('not-relevant', choose(scale.notRelevant))}
          {chosen !== '' && (
            <button
              type="button"
              className="button plain"
              onClick={() => setValue(name, '', { shouldDirty: true })}
            >
              {texts.clear}
              <span className="visually-hidden">: {choose(statement.text)}</span>
            </button>
          )}
        </div>
      </div>
    </fieldset>
  );
}
