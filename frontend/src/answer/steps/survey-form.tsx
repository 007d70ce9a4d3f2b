import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { noteStart } from '../sending/answer-api';
import { originAfter } from '../sending/answer-origin';
import { DeadlineNotice } from '../notice/deadline-notice';
import { keep } from '../sending/device-store';
import { toResponse } from '../draft/draft';
import { DraftStatus } from '../draft/draft-status';
import { FaultContext, faultsByPlace } from '../sending/fault-context';
import type { LoadedSurvey } from '../pages/load-survey';
import { StepActions } from './step-actions';
import { StepBody } from './step-body';
import { StepList } from './step-list';
import { StepProgress } from './step-progress';
import { introNotice, titleOf } from './step-texts';
import { progressOf, resumeIndex, stepsOf } from './steps';
import { SubmitStatus } from '../sending/submit-status';
import { useTexts } from '../texts/use-texts';
import { useDraft } from '../draft/use-draft';
import { useFocus } from '../pages/use-focus';
import { usePageTitle } from '../pages/use-page-title';
import { useSending } from '../sending/use-sending';
import { useStep } from './use-step';
import { useOwnCode } from '../own-key/use-own-code';
import { useSharedDraft } from '../draft/use-shared-draft';
import styles from './steps.module.css';

interface SurveyFormProps extends LoadedSurvey {
  /** Null in a preview: then nothing is sent, and nothing said of what is kept. */
  readonly token: string | null;
  /** Opens what the code of another device leads to. */
  readonly onCode: (code: string) => Promise<void>;
}

/** The survey, a step at a time. Every touch is kept on the device until the answer has arrived. */
export function SurveyForm(props: SurveyFormProps) {
  const { survey, token, storeKey, start, isFromDevice } = props;
  const { texts, choose } = useTexts();
  const { questionnaire, round } = survey;
  const steps = useMemo(() => stepsOf(questionnaire), [questionnaire]);
  const last = steps.length - 1;
  const [place, goTo] = useStep();
  const draftKeeper = useDraft(storeKey, start.kept);
  const { form, kept, isStored, forget } = draftKeeper;
  const draftState = kept.state;
  const isOwnKey = token !== null && round.editHolder === 'device';
  const ownCode = useOwnCode(round, storeKey, isOwnKey);
  const { ensure } = ownCode;
  const shared = useSharedDraft(token ?? '', draftKeeper, start.fingerprint, ownCode);
  const current = useRef(0);
  const onArrived = useCallback(() => {
    // Who has gone on changing answers while it waited is left in peace.
    if (current.current === last - 1) goTo(last);
  }, [goTo, last]);
  const sending = useSending({
    ...{ survey, storeKey, token, draft: draftKeeper, shared, ownCode, onArrived },
  });
  const { everSent, state: submitState, submit, replace, leave } = sending;
  const origin = originAfter(props.origin, sending.hasSent, draftState);
  // A receipt is for what has arrived, and history may remember more steps than there are.
  const index = place >= last && !everSent ? last - 1 : Math.min(place, last);
  const step = steps[index]!;
  const isQuestion = step.kind !== 'intro' && step.kind !== 'receipt';
  const { heading, goToQuestion } = useFocus(index, goTo);
  const [hasBeenAtEnd, setBeenAtEnd] = useState(false);
  useEffect(() => {
    current.current = index;
    if (index >= last - 1) setBeenAtEnd(true);
    // A leader whose browser does not keep it can write it down before it is needed.
    if (index === last - 1) ensure();
  }, [index, last, ensure]);
  const [isForgotten, setForgotten] = useState(false);

  const title = titleOf(step, texts, choose, choose(questionnaire.title));
  usePageTitle(title, isQuestion ? index : null, last - 1);
  const faults = useMemo(() => faultsByPlace(submitState), [submitState]);

  const draft = form.watch();
  const progress = progressOf(questionnaire, draft);
  const onward = () => {
    if (step.kind === 'final') submit(toResponse(form.getValues()));
    else if (step.kind === 'intro' && !everSent) {
      if (token !== null) noteStart(token);
      goTo(origin === 'lost' ? last - 1 : resumeIndex(questionnaire, draft));
    } else goTo(index + 1);
  };

  const actions = (
    <StepActions
      step={step}
      progress={{
        hasAnswers: progress.answered > 0,
        everSent,
        isLost: origin === 'lost',
        submit: submitState.kind,
      }}
      onBack={() => goTo(index - 1)}
      onToEnd={hasBeenAtEnd && isQuestion && index < last - 1 ? () => goTo(last - 1) : null}
      onAgain={isForgotten ? null : () => goTo(1)}
    />
  );

  return (
    <FormProvider {...form}>
      <FaultContext.Provider value={faults}>
        <div className={isQuestion ? styles.survey : 'letter'}>
          {isQuestion && (
            <StepList
              key={index}
              questionnaire={questionnaire}
              draft={draft}
              index={index}
              onGoTo={goTo}
            />
          )}
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onward();
            }}
          >
            {isQuestion && <StepProgress number={index} count={last - 1} progress={progress} />}
            {step.kind === 'intro' && <p className={styles.eyebrow}>{round.name}</p>}
            <h1
              ref={heading}
              tabIndex={-1}
              aria-describedby={isQuestion ? 'step-progress' : undefined}
            >
              {title}
            </h1>
            {step.kind !== 'receipt' && <DeadlineNotice round={round} />}
            <StepBody
              step={step}
              survey={survey}
              refusal={submitState.kind === 'refused' ? submitState.error : null}
              notice={introNotice(texts, { origin, draftState, isFetched: start.isFetched })}
              ownCode={ownCode}
              onCode={props.onCode}
              isElsewhere={origin === 'elsewhere' || origin === 'replaced-elsewhere'}
              hasUnsent={draftState === 'changed'}
              onGoTo={goToQuestion}
              onReplace={() => replace(toResponse(form.getValues()))}
              onLeave={leave}
              onToEnd={() => goTo(last - 1)}
              onForget={() => {
                if (kept.isShared) void shared.turnOff();
                keep(storeKey, 'survey', null);
                sending.disown();
                if (isOwnKey) {
                  ownCode.forget();
                  setForgotten(true);
                }
                forget();
              }}
            >
              {actions}
            </StepBody>
            <SubmitStatus
              submit={submitState.kind}
              hasUnsent={isQuestion && draftState === 'changed'}
              isKept={isStored}
              isFromDevice={isFromDevice}
            />
            {step.kind !== 'intro' && actions}
            {isQuestion && token !== null && (
              <DraftStatus
                isStored={isStored}
                shared={shared}
                isShared={kept.isShared}
                canShare={storeKey !== null}
                ownCode={ownCode}
              />
            )}
          </form>
        </div>
      </FaultContext.Provider>
    </FormProvider>
  );
}
