import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { commentsQuery, roundQuery } from '../../api/queries';
import type { ReviewedComment } from '../../api/types';

export interface Decision {
  readonly state: ReviewedComment['state'];
  /** Only for a redacted comment. */
  readonly redactions?: readonly { readonly start: number; readonly end: number }[];
}

/** Sends what HR decided of a comment, or that it is taken back. */
export function useDecide(roundKey: string, onDecided: (comment: ReviewedComment) => void) {
  const queries = useQueryClient();
  const { queryKey } = commentsQuery(roundKey);
  return useMutation({
    mutationFn: ({ id, state, redactions }: Decision & { readonly id: string }) =>
      bodyOf(
        api.PUT('/api/rounds/{key}/comments/{id}', {
          params: { path: { key: roundKey, id } },
          body: {
            state,
            ...(redactions
              ? { redactions: redactions.map(({ start, end }) => ({ start, end })) }
              : {}),
          },
        }),
      ),
    onSuccess: (decided) => {
      queries.setQueryData(queryKey, (list) =>
        list?.map((one) => (one.id === decided.id ? decided : one)),
      );
      onDecided(decided);
    },
    // Another may have decided on comments or published the round meanwhile.
    onSettled: () => void queries.invalidateQueries({ queryKey: roundQuery(roundKey).queryKey }),
  });
}
