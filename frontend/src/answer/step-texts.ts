import type { Step } from './steps';
import type { useTexts } from './texts';

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

/** What the button says that leads on from a step. */
export function nextLabel(
  step: Step,
  texts: Texts,
  {
    hasDraft,
    everSent,
    isSending,
  }: Readonly<Record<'hasDraft' | 'everSent' | 'isSending', boolean>>,
): string {
  switch (step.kind) {
    case 'intro':
      if (everSent) return texts.intro.change;
      return hasDraft ? texts.intro.continue : texts.intro.start;
    case 'final':
      if (isSending) return texts.final.sending;
      return everSent ? texts.final.resubmit : texts.final.submit;
    case 'theme':
    case 'background':
    case 'receipt':
      return texts.next;
  }
}
