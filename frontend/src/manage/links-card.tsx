import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import type { Round } from '../api/types';
import { ProblemNotice } from '../ui/problem-notice';

/** Fetches the personal links as a file, once. */
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
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rounds'] }),
  });
  return (
    <>
      <h2>{t('manage.links')}</h2>
      <div className="card">
        <p>{t(round.linksFetched ? 'manage.linksAgain' : 'manage.linksText')}</p>
        <ProblemNotice error={fetchLinks.error} />
        <button
          type="button"
          className="button secondary"
          disabled={fetchLinks.isPending || (round.linksFetched && round.answered !== 0)}
          onClick={() => fetchLinks.mutate(round.linksFetched)}
        >
          {t(round.linksFetched ? 'manage.linksReplace' : 'manage.linksFetch')}
        </button>
      </div>
    </>
  );
}

function saveFile(content: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}
