import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client';
import { publicationPreviewQuery } from '../../../api/queries';
import type { PublicationPreview, UnitMerge } from '../../../api/types';
import { ProblemNotice } from '../../../ui/problem-notice';
import { QueryState } from '../../../ui/query-state';
import { HiddenGroups } from './hidden-groups';
import { MergeSuggestion } from './merge-suggestion';
import { useTexts } from '../texts/use-texts';

/** What publishing will show and hide, before it is frozen, and which merges would show more. */
export function PublicationPreviewCard({ roundKey }: { readonly roundKey: string }) {
  const { t } = useTexts();
  const preview = useQuery(publicationPreviewQuery(roundKey));
  return (
    <>
      <h2>{t('publication.title')}</h2>
      <QueryState query={preview}>
        {(found) => <Preview roundKey={roundKey} preview={found} />}
      </QueryState>
      {preview.isPending && <p className="quiet">{t('publication.slow')}</p>}
    </>
  );
}

interface PreviewProps {
  readonly roundKey: string;
  readonly preview: PublicationPreview;
}

function Preview({ roundKey, preview }: PreviewProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { merges, suggestions } = preview;
  const change = useMutation({
    mutationFn: (wanted: readonly UnitMerge[]) =>
      bodyOf(
        api.PUT('/api/rounds/{key}/merges', {
          params: { path: { key: roundKey } },
          body: { merges: [...wanted] },
        }),
      ),
    onSuccess: (after) =>
      queries.setQueryData(publicationPreviewQuery(roundKey).queryKey, () => after),
  });
  return (
    <div className="card">
      <p>{t('publication.summary')}</p>
      <HiddenGroups groups={preview.groups} breakdowns={preview.breakdowns} />
      {merges.map((merge) => (
        <p key={merge.name}>
          {t('publication.merged', { name: merge.name })}{' '}
          <button
            type="button"
            className="button secondary"
            disabled={change.isPending}
            onClick={() => change.mutate(merges.filter((one) => one !== merge))}
          >
            {t('publication.split', { name: merge.name })}
          </button>
        </p>
      ))}
      {suggestions.map((suggestion) => (
        <MergeSuggestion
          key={suggestion.unitKeys.join()}
          suggestion={suggestion}
          isPending={change.isPending}
          onMerge={(merge) => change.mutate([...merges, merge])}
        />
      ))}
      <p role="status">{change.isSuccess ? t('publication.changed') : ''}</p>
      <ProblemNotice error={change.error} />
    </div>
  );
}
