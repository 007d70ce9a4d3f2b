import type { ReactNode } from 'react';
import type { Survey } from '../../api/types';
import type { AnswerError } from '../sending/answer-api';
import { BackgroundStep } from './background-step';
import { FinalStep } from './final-step';
import { IntroStep } from './intro-step';
import { ReceiptStep } from './receipt-step';
import type { OwnCode } from '../own-key/use-own-code';
import { UnkeptCode } from '../own-key/own-code-notice';
import { RefusalNotice } from '../sending/refusal-notice';
import { ReplaceQuestion } from '../sending/replace-question';
import type { Step } from './steps';
import { useTexts } from '../texts/use-texts';
import { ThemeStep } from './theme-step';

interface StepBodyProps {
  readonly step: Step;
  readonly survey: Survey;
  /** Why the answer was not taken; null where it was, or has not been sent. */
  readonly refusal: AnswerError | null;
  /** What a leader who comes back should know first. */
  readonly notice: string | null;
  /** An answer is there that did not come from this device. */
  readonly isElsewhere: boolean;
  readonly hasUnsent: boolean;
  readonly ownCode: OwnCode;
  readonly onCode: (code: string) => Promise<void>;
  readonly onGoTo: (index: number, elementId: string) => void;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
  readonly onToEnd: () => void;
  readonly onForget: () => void;
  /** The way on from the first step, which stands inside it. */
  readonly children: ReactNode;
}

/** What a step holds below its heading. */
export function StepBody({ step, survey, ...props }: StepBodyProps) {
  const { texts } = useTexts();
  const { questionnaire, round } = survey;
  switch (step.kind) {
    case 'intro':
      return (
        <IntroStep
          survey={survey}
          notice={props.notice}
          ownCode={props.ownCode}
          onCode={props.onCode}
        >
          {props.children}
        </IntroStep>
      );
    case 'theme':
      // A key of its own: else React hands the next theme this one's comment field, words and all.
      return (
        <ThemeStep
          key={step.theme.key}
          theme={step.theme}
          scale={questionnaire.scale}
          {...(step.theme === questionnaire.themes[0] && {
            introduction: questionnaire.introduction,
          })}
        />
      );
    case 'background':
      return <BackgroundStep background={questionnaire.background} />;
    case 'final':
      return (
        <>
          {props.refusal?.code === 'answered-elsewhere' ? (
            <ReplaceQuestion onReplace={props.onReplace} onLeave={props.onLeave} />
          ) : (
            props.refusal && (
              <RefusalNotice
                error={props.refusal}
                questionnaire={questionnaire}
                onGoTo={props.onGoTo}
              />
            )
          )}
          <FinalStep survey={survey} onGoTo={props.onGoTo} />
          {props.isElsewhere && <p className="notice">{texts.intro.elsewhere}</p>}
          <UnkeptCode ownCode={props.ownCode} />
        </>
      );
    case 'receipt':
      return (
        <ReceiptStep
          closesOn={round.closesOn}
          hasUnsent={props.hasUnsent}
          ownCode={props.ownCode}
          onToEnd={props.onToEnd}
          onForget={props.onForget}
        />
      );
  }
}
