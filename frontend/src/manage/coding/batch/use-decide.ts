import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client';
import { anyCoding, codingBatchQuery, methodQuery } from '../../../api/queries';
import type { DecideCoding } from '../../../api/types';

/** Sends what was decided of a finding, and goes on once it is kept. */
export function useDecide(batchKey: string, onDecided: (id: string) => void) {
  const queries = useQueryClient();
  const { queryKey } = codingBatchQuery(batchKey);
  return useMutation({
    mutationFn: ({ id, ...body }: DecideCoding & { readonly id: string }) =>
      bodyOf(api.PUT('/api/coding/findings/{id}', { params: { path: { id } }, body })),
    onSuccess: (decision, { id }) => {
      queries.setQueryData(queryKey, (known) => {
        if (!known) return known;
        const findings = known.findings.map((one) =>
          one.finding.id === id ? { ...one, decision } : one,
        );
        const yours = findings.filter((one) => one.decision && !one.decision.isOutdated).length;
        return { batch: { ...known.batch, yours }, findings };
      });
      onDecided(id);
    },
    // Where it was refused, another window or newer files have something that this page has not.
    onSettled: () => {
      void queries.invalidateQueries(anyCoding);
      void queries.invalidateQueries({ queryKey: methodQuery.queryKey });
    },
  });
}
