import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { ImportedUnit } from './import/imported-organisation';

/** A forvaltning that lies below a center. */
export interface NotNested<Unit> {
  readonly forvaltning: Unit;
  readonly center: Unit;
}

/**
 * Finds the forvaltninger below a center. The leaders of such a center count in several forvaltninger, so
 * that two groups share some of their leaders, and a difference of groups would speak of fewer than either.
 * Where there is none, every center lies within one forvaltning, and groups of units never overlap.
 */
export function findNotNested<Unit extends Pick<ImportedUnit, 'key' | 'kind' | 'parentKey'>>(
  units: readonly Unit[],
): NotNested<Unit>[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const parentOf = ({ parentKey }: Unit) => byKey.get(parentKey ?? '');
  return units.flatMap((forvaltning) => {
    if (forvaltning.kind !== 'forvaltning') return [];
    for (let above = parentOf(forvaltning); above; above = parentOf(above))
      if (above.kind === 'center') return [{ forvaltning, center: above }];
    return [];
  });
}

/** What is wrong, by the names of the units. */
export function notNestedText(
  { forvaltning, center }: NotNested<Pick<ImportedUnit, 'name'>>,
  language: Language,
): Fault {
  return {
    place: forvaltning.name,
    code: 'forvaltning-below-center',
    message:
      language === 'da'
        ? `Forvaltningen ${forvaltning.name} ligger under centeret ${center.name}.`
        : `The forvaltning ${forvaltning.name} lies below the center ${center.name}.`,
  };
}
