import { useCallback, useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Survey } from '../api/types';
import { BackgroundStep } from './background-step';
import { CommentField } from './comment-field';
import { EMPTY_DRAFT, toResponse, type Draft } from './draft';
import { parseDraft, readDraft, writeDraft } from './draft-store';
import { FinalStep } from './final-step';
import { IntroStep } from './intro-step';
import { StatementField } from './statement-field';
import { ReceiptStep } from './receipt-step';
import { RefusalNotice } from './refusal-notice';
import { nextLabel, titleOf } from './step-texts';
import { progressOf, stepsOf } from './steps';
import { fill, useTexts } from './texts';
import { useStep } from './use-step';
import { useSubmit } from './use-submit';

interface SurveyFormProps {
  readonly survey: Survey;
  readonly token: string;
  readonly storeKey: string;
}

/** The survey, a step at a time. Every touch is kept on the device until the answer has arrived. */
export function SurveyForm({ survey, token, storeKey }: SurveyFormProps) {
  const { texts, choose } = useTexts();
  const { questionnaire, round } = survey;
  const steps = stepsOf(questionnaire);
  const [index, goTo] = useStep();
  const step = steps[index] ?? steps[0]!;
  const [hasDraft] = useState(() => readDraft(storeKey) !== null);
  const form = useForm<Draft>({
    defaultValues: readDraft(storeKey) ?? EMPTY_DRAFT,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<string | null>(null);
  const [everSent, setEverSent] = useState(survey.answered);

  useEffect(() => {
    const subscription = form.watch((draft) => writeDraft(storeKey, draft as Draft));
    const onStorage = (event: StorageEvent) => {
      if (event.key === storeKey && event.newValue) form.reset(parseDraft(event.newValue));
    };
    window.addEventListener('storage', onStorage);
    return () => {
      subscription.unsubscribe();
      window.removeEventListener('storage', onStorage);
    };
  }, [form, storeKey]);

  const title = titleOf(step, texts, choose, choose(questionnaire.title));
  useEffect(() => {
    document.title = `${title} – ${texts.brand}`;
  }, [title, texts.brand]);
  useEffect(() => {
    const statement = target.current && document.getElementById(`statement-${target.current}`);
    target.current = null;
    if (statement) {
      statement.scrollIntoView();
      statement.querySelector('input')?.focus({ preventScroll: true });
    } else {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [index]);

  const onSent = useCallback(() => {
    setEverSent(true);
    goTo(stepsOf(questionnaire).length - 1);
  }, [questionnaire, goTo]);
  const { state, submit } = useSubmit(token, onSent);

  const progress = progressOf(questionnaire, form.watch());
  const isQuestion = step.kind !== 'intro' && step.kind !== 'receipt';
  const questionSteps = steps.length - 2;

  return (
    <FormProvider {...form}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step.kind === 'final') submit(toResponse(form.getValues()));
          else goTo(index + 1);
        }}
      >
        {isQuestion && (
          <div className="progress">
            <p className="quiet">
              {fill(texts.step, { number: index, count: questionSteps })} ·{' '}
              {fill(texts.progress, progress)}
            </p>
            <progress
              max={progress.asked}
              value={progress.answered}
              aria-label={fill(texts.progress, progress)}
            />
          </div>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {step.kind === 'intro' && everSent && !hasDraft && (
          <p className="notice">{texts.intro.elsewhere}</p>
        )}
        {step.kind === 'intro' && <IntroStep survey={survey} />}
        {step.kind === 'theme' &&
          step.theme.subthemes.map((subtheme) => (
            <section key={subtheme.key} className="subtheme">
              <h2>{choose(subtheme.name)}</h2>
              {subtheme.statements.map((statement) => (
                <StatementField
                  key={statement.key}
                  statement={statement}
                  scale={questionnaire.scale}
                />
              ))}
            </section>
          ))}
        {step.kind === 'theme' && step.theme.comment && (
          <CommentField questionKey={step.theme.comment.key} text={step.theme.comment.text} />
        )}
        {step.kind === 'background' && <BackgroundStep background={questionnaire.background} />}
        {step.kind === 'final' && (
          <FinalStep
            questionnaire={questionnaire}
            onGoTo={(where, key) => {
              target.current = key;
              goTo(where);
            }}
          />
        )}
        {step.kind === 'receipt' && <ReceiptStep closesOn={round.closesOn} storeKey={storeKey} />}
        <div role="status">
          {state.kind === 'waiting' && <p className="notice">{texts.final.waiting}</p>}
        </div>
        <div role="alert">
          {state.kind === 'refused' && step.kind === 'final' && (
            <RefusalNotice error={state.error} />
          )}
        </div>
        <div className="actions">
          {step.kind === 'receipt' ? (
            // A key of its own: else React makes it the next step's submit button before the click has ended.
            <button key="again" type="button" className="button secondary" onClick={() => goTo(1)}>
              {texts.receipt.again}
            </button>
          ) : (
            <button
              type="submit"
              className="button"
              disabled={
                state.kind === 'sending' || (state.kind === 'waiting' && step.kind === 'final')
              }
            >
              {nextLabel(step, texts, { hasDraft, everSent, isSending: state.kind === 'sending' })}
            </button>
          )}
          {isQuestion && (
            <button type="button" className="button secondary" onClick={() => goTo(index - 1)}>
              {texts.back}
            </button>
          )}
        </div>
        {isQuestion && <p className="quiet">{texts.draft}</p>}
      </form>
    </FormProvider>
  );
}
