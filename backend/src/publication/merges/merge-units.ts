import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import { plainName } from '../../organisation/plain-name';
import type { CollectedResponse } from '../../response/collected-response';
import type { InvitedUnit } from '../groups/invited-unit';

export type MergeFault =
  'too-few-units' | 'unknown-unit' | 'different-parents' | 'unit-twice' | 'name-taken';

/** What is wrong with merges, by the place of each; empty where nothing is. */
export function checkMerges(
  organisation: readonly InvitedUnit[],
  merges: readonly UnitMerge[],
): { readonly place: number; readonly fault: MergeFault }[] {
  const byKey = new Map(organisation.map((unit) => [unit.key, unit]));
  const merged = merges.flatMap(({ unitKeys }) => unitKeys);
  const standing = organisation.filter(({ key }) => !merged.includes(key));
  return merges.flatMap(({ name, unitKeys }, place) => {
    const units = unitKeys.flatMap((key) => byKey.get(key) ?? []);
    const others = [
      ...standing.map((unit) => unit.name),
      ...merges.filter((_, other) => other !== place).map((other) => other.name),
    ];
    const faults: (MergeFault | false)[] = [
      new Set(unitKeys).size < 2 && 'too-few-units',
      units.length < unitKeys.length && 'unknown-unit',
      new Set(units.map(({ kind, parentKey }) => `${kind}/${parentKey}`)).size > 1 &&
        'different-parents',
      unitKeys.some((key) => merged.filter((other) => other === key).length > 1) && 'unit-twice',
      others.some((other) => plainName(other) === plainName(name)) && 'name-taken',
    ];
    return faults.flatMap((fault) => (fault ? [{ place, fault }] : []));
  });
}

/**
 * Lets each merged group take the place of its units. What lies below them lies below it; its 2020
 * scope is that of its units where they agree. How its members changed since an earlier round is not
 * known, so no change is shown for it.
 */
export function mergeUnits(
  organisation: readonly InvitedUnit[],
  responses: readonly CollectedResponse[],
  merges: readonly UnitMerge[],
): { organisation: readonly InvitedUnit[]; responses: readonly CollectedResponse[] } {
  const keyOf = new Map(
    merges.flatMap((merge) => merge.unitKeys.map((key) => [key, mergedKey(merge)])),
  );
  const groups = merges.flatMap((merge): InvitedUnit[] => {
    const units = organisation.filter(({ key }) => merge.unitKeys.includes(key));
    const [first] = units;
    if (!first) return [];
    const scopes = new Set(units.map(({ baselineScope }) => baselineScope));
    return [
      {
        key: mergedKey(merge),
        name: merge.name,
        kind: first.kind,
        parentKey: first.parentKey,
        baselineScope: scopes.size === 1 ? first.baselineScope : null,
        invited: units.reduce((sum, { invited }) => sum + invited, 0),
      },
    ];
  });
  const standing = organisation
    .filter(({ key }) => !keyOf.has(key))
    .map((unit) =>
      unit.parentKey !== null && keyOf.has(unit.parentKey)
        ? { ...unit, parentKey: keyOf.get(unit.parentKey)! }
        : unit,
    );
  return {
    organisation: [...standing, ...groups],
    responses: responses.map(({ groupKeys, answers, background }) => ({
      groupKeys: [...new Set(groupKeys.map((key) => keyOf.get(key) ?? key))],
      answers,
      background,
    })),
  };
}

/** A comment as one of the group that its writer's forvaltning was merged into. */
export function inMergedUnit<Placed extends { readonly forvaltningKey: string | null }>(
  comment: Placed,
  merges: readonly UnitMerge[],
): Placed {
  const merge = merges.find(({ unitKeys }) => unitKeys.includes(comment.forvaltningKey ?? ''));
  return merge ? { ...comment, forvaltningKey: mergedKey(merge) } : comment;
}

/** The key that a merged group has in the publication. */
export function mergedKey({ name }: UnitMerge): string {
  return `samlet/${plainName(name) || '-'}`;
}
