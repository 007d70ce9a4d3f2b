import type { DraftState } from '../draft/draft';
import type { AnswerOrigin } from '../sending/answer-origin';
import type { Step } from './steps';
import type { useTexts } from '../texts/use-texts';

type Texts = ReturnType<typeof useTexts>['texts'];

/** The heading of a step. */
export function titleOf(
  step: Step,
  texts: Texts,
  choose: ReturnType<typeof useTexts>['choose'],
  survey: string,
): string {
  switch (step.kind) {
    case 'intro':
      return survey;
    case 'theme':
      return choose(step.theme.name);
    case 'background':
      return texts.background.title;
    case 'final':
      return texts.final.title;
    case 'receipt':
      return texts.receipt.title;
  }
}

/** What a leader who comes back should know first; null for nothing. */
export function introNotice(
  texts: Texts,
  {
    origin,
    isFetched,
    draftState,
  }: {
    readonly origin: AnswerOrigin;
    readonly isFetched: boolean;
    readonly draftState: DraftState;
  },
): string | null {
  if (origin === 'lost') return texts.intro.lost;
  if (origin === 'replaced-elsewhere') return texts.intro.replaced;
  if (origin === 'elsewhere') return texts.intro.elsewhere;
  if (isFetched) return texts.sharedDraft.fetched;
  return draftState === 'changed' ? texts.intro.unsent : null;
}

/** What the leader has done so far, as far as the buttons' words depend on it. */
export interface SubmitProgress {
  readonly hasAnswers: boolean;
  readonly everSent: boolean;
  /** It was sent from here, and is there no longer. */
  readonly isLost: boolean;
  readonly submit: 'idle' | 'sending' | 'waiting' | 'sent' | 'refused';
}

/** What the button says that leads on from a step. */
export function nextLabel(step: Step, texts: Texts, progress: SubmitProgress): string {
  const { hasAnswers, everSent, isLost, submit } = progress;
  switch (step.kind) {
    case 'intro':
      if (everSent) return texts.intro.change;
      if (isLost) return texts.intro.sendAgain;
      return hasAnswers ? texts.intro.continue : texts.intro.start;
    case 'final':
      if (submit === 'sending') return texts.final.sending;
      if (submit === 'waiting') return texts.final.retry;
      return everSent ? texts.final.resubmit : texts.final.submit;
    case 'theme':
    case 'background':
    case 'receipt':
      return texts.next;
  }
}
