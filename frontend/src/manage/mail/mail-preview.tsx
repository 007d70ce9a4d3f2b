import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { mailPreviewQuery } from '../../api/queries';
import type { MailReport } from '../../api/types';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { MailContent } from './mail-content';
import { useTexts } from './texts/use-texts';

interface MailPreviewProps {
  readonly roundKey: string;
  readonly occasion: MailReport['occasions'][number]['occasion'];
}

/** A mail as leaders will get it, in both languages, and a test to oneself. */
export function MailPreview({ roundKey, occasion }: MailPreviewProps) {
  const { t } = useTexts();
  const preview = useQuery(mailPreviewQuery(roundKey, occasion));
  const test = useMutation({
    mutationFn: () =>
      api.POST('/api/rounds/{key}/mail/{occasion}/test', {
        params: { path: { key: roundKey, occasion } },
      }),
  });
  return (
    <section className="card" aria-label={t(`occasions.${occasion}`)}>
      <h2>{t('preview.title', { occasion: t(`occasions.${occasion}`) })}</h2>
      <QueryState query={preview}>{(mail) => <MailContent {...mail} />}</QueryState>
      <button
        type="button"
        className="button secondary"
        disabled={test.isPending}
        onClick={() => test.mutate()}
      >
        {t('preview.test')}
      </button>
      <p role="status">{test.isSuccess ? t('preview.tested') : ''}</p>
      <ProblemNotice error={test.error} />
    </section>
  );
}
