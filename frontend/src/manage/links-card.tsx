import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import type { Round } from '../api/types';
import { ConfirmButton } from '../ui/confirm-button';
import { ProblemNotice } from '../ui/problem-notice';
import { saveFile } from '../ui/save-file';

/** Fetches the personal links as a file, once; new ones can be made while nobody has answered. */
export function LinksCard({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const fetchLinks = useMutation({
    mutationFn: async (replace: boolean) => {
      const { data } = await api.POST('/api/rounds/{key}/links', {
        params: { path: { key: round.key } },
        body: { replace },
        parseAs: 'blob',
      });
      saveFile(data as Blob, `${round.key}-links.csv`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['rounds'] }),
  });
  const hasAnswers = (round.answered ?? 0) > 0;
  return (
    <>
      <h2>{t('manage.links')}</h2>
      <div className="card">
        <p role="status">{fetchLinks.isSuccess ? t('manage.linksSaved') : ''}</p>
        {!round.linksFetched && (
          <>
            <p>{t('manage.linksText')}</p>
            <button
              type="button"
              className="button"
              disabled={fetchLinks.isPending}
              onClick={() => fetchLinks.mutate(false)}
            >
              {t('manage.linksFetch')}
            </button>
          </>
        )}
        {round.linksFetched && hasAnswers && <p>{t('manage.linksFinal')}</p>}
        {round.linksFetched && !hasAnswers && (
          <>
            <p>{t('manage.linksAgain')}</p>
            <ConfirmButton
              label={t('manage.linksReplace')}
              className="button secondary"
              isPending={fetchLinks.isPending}
              onConfirm={() => fetchLinks.mutate(true)}
            >
              <p>{t('manage.linksReplaceText')}</p>
            </ConfirmButton>
          </>
        )}
        <ProblemNotice error={fetchLinks.error} />
      </div>
    </>
  );
}
