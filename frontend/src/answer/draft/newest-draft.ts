import { DRAFT_PARTS, type Draft, type KeptDraft } from './draft';

/**
 * One draft of two that went apart on two devices: the one that was touched more often, by its own
 * count and never by a clock, and from the other what this one has not touched at all.
 */
export function newestDraft(here: KeptDraft, elsewhere: KeptDraft): KeptDraft {
  const [newer, older] = elsewhere.revision > here.revision ? [elsewhere, here] : [here, elsewhere];
  return { ...newer, ...partsOf((part) => ({ ...older[part], ...newer[part] })) };
}

/**
 * One draft of two that are both based on a third: the other's, and over it what was touched here
 * since. It counts as touched once more than either.
 */
export function rebaseDraft(here: KeptDraft, from: KeptDraft, elsewhere: KeptDraft): KeptDraft {
  const touched = (part: keyof Draft) =>
    Object.entries(here[part]).filter(([key, value]) => from[part][key] !== value);
  const revision = Math.max(here.revision, elsewhere.revision) + 1;
  const parts = partsOf((part) => ({
    ...elsewhere[part],
    ...Object.fromEntries(touched(part)),
  }));
  return { ...here, ...parts, revision };
}

function partsOf(fieldsOf: (part: keyof Draft) => Record<string, string>): Draft {
  const parts = DRAFT_PARTS.map((part) => [part, fieldsOf(part)] as const);
  return Object.fromEntries(parts) as unknown as Draft;
}
