import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { linkDownloadsQuery, mailReportQuery, roundsQuery } from '../../api/queries';
import type { Round } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { FilesToSave, saveLinks } from './files-to-save';
import { useTexts } from './texts/use-texts';

/** The personal links that HR can fetch: none where they go out by mail and everybody has mail. */
export function LinksCard({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const mails = useQuery({ ...mailReportQuery(round.key), enabled: round.linksByMail });
  return (
    <>
      <h2>{t('links')}</h2>
      <div className="card">
        {round.linksByMail && mails.data?.withoutMail === 0 ? (
          <p>{t('lettersNone')}</p>
        ) : (
          <LinksToFetch round={round} />
        )}
        <p>
          {t('downloadsNoted')} <Link to="/hentede-links">{t('downloadsSee')}</Link>
        </p>
      </div>
    </>
  );
}

/** Fetches the links as a file, once; new ones can be made while nobody has answered. */
function LinksToFetch({ round }: { readonly round: Round }) {
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
    onSettled: () =>
      Promise.all(
        [roundsQuery, linkDownloadsQuery].map(({ queryKey }) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const hasAnswers = (round.answered ?? 0) > 0;
  return (
    <>
      <p role="status">{fetchLinks.isSuccess ? t('linksSaved') : ''}</p>
      {fetchLinks.data && <FilesToSave files={fetchLinks.data} roundKey={round.key} />}
      {!round.linksFetched && (
        <>
          <p>{t(round.linksByMail ? 'lettersText' : 'linksText')}</p>
          <button
            type="button"
            className="button"
            disabled={fetchLinks.isPending}
            onClick={() => fetchLinks.mutate(false)}
          >
            {t(round.linksByMail ? 'lettersFetch' : 'linksFetch')}
          </button>
        </>
      )}
      {round.linksFetched && hasAnswers && (
        <p>{t(round.linksByMail ? 'lettersFinal' : 'linksFinal')}</p>
      )}
      {round.linksFetched && !hasAnswers && (
        <>
          <p>{t(round.linksByMail ? 'lettersAgain' : 'linksAgain')}</p>
          <ConfirmButton
            label={t(round.linksByMail ? 'lettersReplace' : 'linksReplace')}
            className="button secondary"
            isPending={fetchLinks.isPending}
            onConfirm={() => fetchLinks.mutate(true)}
          >
            <p>{t('linksReplaceText')}</p>
          </ConfirmButton>
        </>
      )}
      <ProblemNotice error={fetchLinks.error} />
    </>
  );
}
