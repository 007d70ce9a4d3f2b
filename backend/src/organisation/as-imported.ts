import type { ImportedOrganisation, ImportedUnit } from './import/imported-organisation';
import type { LeaderEntity } from './leader.entity';
import type { UnitEntity } from './unit.entity';

/** The organisation as it stands, in the shape of an imported one, so that the two can be compared. */
export function asImported({
  units,
  leaders,
}: {
  readonly units: readonly UnitEntity[];
  readonly leaders: readonly LeaderEntity[];
}): ImportedOrganisation {
  const keyOf = keysById(units);
  return {
    units: units.map((unit) => toUnit(unit, keyOf)),
    leaders: leaders.map(({ employeeNumber, name, mail, layer, unitId }) => ({
      employeeNumber,
      name,
      mail,
      layer,
      unitKey: keyOf.get(unitId) ?? '',
    })),
  };
}

export function keysById(units: readonly UnitEntity[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, key }) => [id, key]));
}

export function toUnit(
  { key, name, kind, parentId }: UnitEntity,
  keyOf: ReadonlyMap<string, string>,
): ImportedUnit {
  return { key, name, kind, parentKey: parentId === null ? null : (keyOf.get(parentId) ?? null) };
}
