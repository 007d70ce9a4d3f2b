import { useEffect } from 'react';
import { fill } from '../texts/fill';
import { useTexts } from '../texts/use-texts';

/** Names the step in the browser's tab and history; a question's with its number. */
export function usePageTitle(title: string, number: number | null, count: number): void {
  const { texts } = useTexts();
  useEffect(() => {
    const step = number === null ? '' : `${fill(texts.step, { number, count })}: `;
    document.title = `${step}${title} – ${texts.brand}`;
  }, [title, number, count, texts]);
}
