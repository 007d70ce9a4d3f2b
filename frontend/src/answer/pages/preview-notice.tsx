import { useTexts } from '../texts/use-texts';

/** Stays on the screen of a preview, with the way back to HR's pages. */
export function PreviewNotice({ questionnaire }: { readonly questionnaire: string }) {
  const { texts } = useTexts();
  return (
    <p className="notice preview">
      <strong>{texts.preview.notice}</strong>{' '}
      <a href={`/styring/spoergeskemaer/${questionnaire}`}>{texts.preview.back}</a>
    </p>
  );
}
