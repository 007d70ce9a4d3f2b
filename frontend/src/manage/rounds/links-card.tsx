import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { FilesToSave, saveLinks } from './files-to-save';
import { useTexts } from './texts/use-texts';

/** Fetches the personal links as a file, once; new ones can be made while nobody has answered. */
export function LinksCard({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const fetchLinks = useMutation({
    // Links and codes leave the memory with the page.
    gcTime: 0,
    mutationFn: async (replace: boolean) => {
      const files = await bodyOf(
        api.POST('/api/rounds/{key}/links/files', {
          params: { path: { key: round.key } },
          body: { replace },
        }),
      );
      saveLinks(files, round.key);
      return files;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
  const hasAnswers = (round.answered ?? 0) > 0;
  return (
    <>
      <h2>{t('links')}</h2>
      <div className="card">
        <p role="status">{fetchLinks.isSuccess ? t('linksSaved') : ''}</p>
        {fetchLinks.data && <FilesToSave files={fetchLinks.data} roundKey={round.key} />}
        {!round.linksFetched && (
          <>
            <p>{t(round.mailed ? 'lettersText' : 'linksText')}</p>
            <button
              type="button"
              className="button"
              disabled={fetchLinks.isPending}
              onClick={() => fetchLinks.mutate(false)}
            >
              {t('linksFetch')}
            </button>
          </>
        )}
        {round.linksFetched && hasAnswers && <p>{t('linksFinal')}</p>}
        {round.linksFetched && !hasAnswers && (
          <>
            <p>{t(round.mailed ? 'lettersAgain' : 'linksAgain')}</p>
            <ConfirmButton
              label={t(round.mailed ? 'lettersReplace' : 'linksReplace')}
              className="button secondary"
              isPending={fetchLinks.isPending}
              onConfirm={() => fetchLinks.mutate(true)}
            >
              <p>{t('linksReplaceText')}</p>
            </ConfirmButton>
          </>
        )}
        <ProblemNotice error={fetchLinks.error} />
      </div>
    </>
  );
}
