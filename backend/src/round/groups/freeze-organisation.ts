import { protectBreakdown } from '../../disclosure/protect-breakdown';
import type { RosterLeader, RosterUnit } from '../../organisation/roster';
import { sameEarlier } from './lineage';
import { countTurnover, type Membership } from './turnover';
import { plainName } from '../../organisation/plain-name';
import type { RoundLayer, RoundOrganisation, RoundUnit } from './round-organisation';

/** Another round, and who was asked in it, or who answered it. */
export interface EarlierRound {
  readonly organisation: RoundOrganisation;
  readonly membership: Membership;
}

export interface FrozenOrganisation {
  readonly groups: RoundOrganisation;
  /** By leader id: the units that the leader's answer counts in, kommune first, and the ledelseslag. */
  readonly groupKeysOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Decides at opening which groups a round's answers may ever be cut by, so that an answer never
 * knows a smaller part of the municipality than may be shown: kommunen, every forvaltning, and the
 * centers of a forvaltning and the ledelseslag of kommunen that have enough invited, counting what
 * subtraction would reveal.
 * @param minimum smallest group that may be shown, at least 5
 * @throws RangeError where the roster has no kommune
 */
export function freezeOrganisation(
  units: readonly RosterUnit[],
  leaders: readonly RosterLeader[],
  minimum: number,
): FrozenOrganisation {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const kommune = units.find(({ kind }) => kind === 'kommune');
  if (!kommune) throw new RangeError('The roster has no unit of the kind kommune');
  const pathOf = (unitKey: string): RosterUnit[] => {
    const path: RosterUnit[] = [];
    for (
      let unit = byKey.get(unitKey);
      unit;
      unit = unit.parentKey === null ? undefined : byKey.get(unit.parentKey)
    ) {
      path.unshift(unit);
    }
    return path;
  };

  const cuts = new Map<string, readonly RosterUnit[]>();
  const invited = new Map<string, number>();
  for (const { id, unitKey } of leaders) {
    const path = pathOf(unitKey);
    const forvaltning = path.find(({ kind }) => kind === 'forvaltning');
    const center = forvaltning && path.find(({ kind }) => kind === 'center');
    const cut = [kommune, forvaltning, center].filter((unit) => unit !== undefined);
    cuts.set(id, cut);
    for (const { key } of cut) invited.set(key, (invited.get(key) ?? 0) + 1);
  }

  const forvaltningOf = new Map<string, string>();
  for (const [, forvaltning, center] of cuts.values()) {
    if (forvaltning && center) forvaltningOf.set(center.key, forvaltning.key);
  }
  const kept = new Set(keptCenters(forvaltningOf, invited, minimum));
  const isCut = (unit: RosterUnit) => unit.kind !== 'center' || kept.has(unit.key);

  const used = units.filter((unit) => invited.has(unit.key) && isCut(unit));
  const layers = keptLayers(leaders, minimum);
  const groups = used.map((unit): RoundUnit => ({
    key: unit.key,
    name: unit.name,
    kind: unit.kind,
    parentKey: unit.kind === 'kommune' ? null : (forvaltningOf.get(unit.key) ?? kommune.key),
    baselineScope: unit.baselineScope,
    invited: invited.get(unit.key) ?? 0,
    ...(unit.succeeds ? { succeeds: unit.succeeds } : {}),
  }));
  const groupKeysOf = new Map(
    leaders.map(({ id, layer }) => {
      const units = (cuts.get(id) ?? []).filter(isCut);
      const ofLayer = layers.filter(({ key }) => layer !== null && key === layerKey(layer));
      return [id, [...units, ...ofLayer].map(({ key }) => key)];
    }),
  );
  return { groups: [...groups, ...layers], groupKeysOf };
}

/**
 * Notes for every unit how much its leaders changed since each earlier round, under whatever key it
 * had then. A unit that has been merged or split since is another one, and has no turnover.
 */
export function withTurnover(
  { groups, groupKeysOf }: FrozenOrganisation,
  earlier: ReadonlyMap<string, EarlierRound>,
): FrozenOrganisation {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const turnovers = [...earlier].map(([roundKey, { organisation, membership }]) => {
    const earlierKeyOf = (key: string) => {
      const unit = byKey.get(key);
      return unit ? (sameEarlier(unit, organisation)?.key ?? null) : null;
    };
    return [roundKey, countTurnover(groupKeysOf, membership, earlierKeyOf)] as const;
  });
  const turnoverOf = (key: string) =>
    Object.fromEntries(
      turnovers.flatMap(([roundKey, turnover]) => {
        const counts = turnover.get(key);
        return counts ? [[roundKey, counts.joined + counts.left]] : [];
      }),
    );
  return {
    groups: groups.map((group) =>
      group.kind === 'layer' ? group : { ...group, turnover: turnoverOf(group.key) },
    ),
    groupKeysOf,
  };
}

function keptLayers(leaders: readonly RosterLeader[], minimum: number): RoundLayer[] {
  const layers = new Map<string, RoundLayer>();
  for (const { layer: name } of leaders) {
    if (name === null) continue;
    const key = layerKey(name);
    const known = layers.get(key) ?? { key, name, kind: 'layer', invited: 0 };
    layers.set(key, { ...known, invited: known.invited + 1 });
  }
  const sizes = [...layers.values()].map(({ key, invited }) => ({
    groupKey: key,
    answered: invited,
  }));
  return protectBreakdown(sizes, minimum, leaders.length).flatMap(({ groupKey, status }) =>
    status === 'shown' ? (layers.get(groupKey) ?? []) : [],
  );
}

function layerKey(name: string): string {
  return `layer=${plainName(name)}`;
}

function keptCenters(
  forvaltningOf: ReadonlyMap<string, string>,
  invited: ReadonlyMap<string, number>,
  minimum: number,
): string[] {
  const count = (key: string) => invited.get(key) ?? 0;
  return [...new Set(forvaltningOf.values())].flatMap((forvaltning) => {
    const centers = [...forvaltningOf].filter(([, parent]) => parent === forvaltning);
    const sizes = centers.map(([key]) => ({ groupKey: key, answered: count(key) }));
    return protectBreakdown(sizes, minimum, count(forvaltning))
      .filter(({ status }) => status === 'shown')
      .map(({ groupKey }) => groupKey);
  });
}
