import type { ProposedSuccession } from '../../../api/types';

interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What became of what, as a sentence. */
export function successionSentence(one: ProposedSuccession): Phrase {
  const { predecessor, successor, kind } = one;
  const isRenamed = predecessor.name !== successor.name;
  return {
    key: `sentence.${kind === 'moved' && isRenamed ? 'movedRenamed' : kind}`,
    values: {
      predecessor: predecessor.name,
      successor: successor.name,
      from: predecessor.parent,
      to: successor.parent,
    },
  };
}

/** What speaks for it. */
export function successionEvidence({ shared, before }: ProposedSuccession): Phrase {
  if (shared === null || before === null) return { key: 'byHand', values: {} };
  if (shared === 0) return { key: 'alike', values: {} };
  return { key: 'evidence', values: { shared, count: before } };
}
