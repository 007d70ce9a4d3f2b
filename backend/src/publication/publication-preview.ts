import type { Publication, WithheldReason } from './publication';
import type { UnitMerge } from './merge-units';

/** A group as HR sees it before publication: whether it will be shown, and no figure. */
export interface PreviewedGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly parentKey: string | null;
  readonly status: 'shown' | 'withheld';
  readonly reason?: WithheldReason;
}

export interface ShownOf {
  readonly shown: number;
  readonly of: number;
}

/** What a publication would show, before it is frozen. */
export interface PublicationPreview {
  readonly groups: readonly PreviewedGroup[];
  readonly breakdowns: readonly {
    readonly key: string;
    readonly name: { readonly da: string; readonly en: string };
    readonly groups: ShownOf;
  }[];
  /** Figures of subthemes in forvaltninger. */
  readonly subthemes: ShownOf;
  /** Figures of statements in forvaltninger, the coarsened among the shown. */
  readonly statements: ShownOf & { readonly coarsened: number };
  readonly merges: readonly UnitMerge[];
  readonly suggestions: readonly UnitMerge[];
}

export function previewPublication(
  { groups, breakdowns }: Publication,
  merges: readonly UnitMerge[],
  suggestions: readonly UnitMerge[],
): PublicationPreview {
  const forvaltninger = groups.filter(({ kind }) => kind === 'forvaltning');
  const shown = forvaltninger.flatMap((group) => (group.status === 'shown' ? [group] : []));
  const kommune = groups.find((group) => group.status === 'shown');
  const asked = (of: 'subthemes' | 'statements') =>
    kommune?.status === 'shown' ? Object.keys(kommune[of]).length * forvaltninger.length : 0;
  const results = shown.flatMap((group) => Object.values(group.statements));
  const isShown = ({ status }: { readonly status: string }) => status === 'shown';
  return {
    groups: groups.map((group) => {
      const { key, name, kind, parentKey, status } = group;
      const place = { key, name, kind, parentKey };
      return group.status === 'withheld'
        ? { ...place, status: 'withheld', reason: group.reason }
        : { ...place, status };
    }),
    breakdowns: breakdowns.map(({ key, name, groups: parts }) => ({
      key,
      name,
      groups: { shown: parts.filter(isShown).length, of: parts.length },
    })),
    subthemes: {
      shown: shown.flatMap((group) => Object.values(group.subthemes)).filter(isShown).length,
      of: asked('subthemes'),
    },
    statements: {
      shown: results.filter(isShown).length,
      of: asked('statements'),
      coarsened: results.filter((result) => result.status === 'shown' && result.coarsened).length,
    },
    merges,
    suggestions,
  };
}
