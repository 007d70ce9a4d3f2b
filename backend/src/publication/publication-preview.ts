import type {
  PublicationPreview,
  UnitMerge,
} from '@ledelsespuls/contracts/bodies/publication-preview';
import type { Publication } from './publication';

/** What a publication would show, before it is frozen. */
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
      const { key, name, kind, parentKey } = group;
      const place = { key, name, kind, parentKey };
      return group.status === 'withheld'
        ? { ...place, status: group.status, reason: group.reason }
        : { ...place, status: group.status };
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
