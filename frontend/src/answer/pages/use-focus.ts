import { useEffect, useRef } from 'react';

/**
 * Leads the focus on when the step changes: to the question that was asked for, else to the heading.
 * Not when the page is opened, where a reader begins at the top.
 */
export function useFocus(index: number, goTo: (index: number) => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<string | null>(null);
  const before = useRef(index);
  useEffect(() => {
    if (before.current === index) return;
    before.current = index;
    const element = target.current === null ? null : document.getElementById(target.current);
    target.current = null;
    if (element) focusQuestion(element);
    else {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [index]);
  const goToQuestion = (where: number, elementId: string) => {
    const here = where === index ? document.getElementById(elementId) : null;
    if (here) return focusQuestion(here);
    target.current = elementId;
    goTo(where);
  };
  return { heading, goToQuestion };
}

/** Shows a question whole, and puts the focus on its answer or the first choice. */
function focusQuestion(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  const field =
    element.querySelector<HTMLElement>('input:checked') ??
    element.querySelector('input') ??
    element;
  field.focus({ preventScroll: true });
}
