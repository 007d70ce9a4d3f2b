import type { RoundLayer, RoundOrganisation, RoundUnit } from './round-organisation';

export function unitsOf(organisation: RoundOrganisation): RoundUnit[] {
  return organisation.filter((group) => group.kind !== 'layer');
}

export function layersOf(organisation: RoundOrganisation): RoundLayer[] {
  return organisation.filter((group) => group.kind === 'layer');
}

/** The forvaltning among the groups that somebody counts in; null for one directly below kommunen. */
export function forvaltningOf(
  organisation: RoundOrganisation,
  groupKeys: readonly string[],
): RoundUnit | null {
  return (
    unitsOf(organisation).find(
      ({ key, kind }) => kind === 'forvaltning' && groupKeys.includes(key),
    ) ?? null
  );
}
