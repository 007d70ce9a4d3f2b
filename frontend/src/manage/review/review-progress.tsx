import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** How many of the comments have been read, in words and as a bar. */
export function ReviewProgress({ read, all }: { readonly read: number; readonly all: number }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <p className="review-progress">
      <label htmlFor={id}>{t('comments.progress', { read, all })}</label>
      <progress id={id} value={read} max={all} />
    </p>
  );
}
