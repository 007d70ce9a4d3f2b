import type { RoundResults } from '../../api/types';
import type { AssociationPoint } from '../export/points-drawing';
import { findItem } from '../rows/rows';

type Associated = Pick<RoundResults, 'publication' | 'questionnaire' | 'comparison'>;

/** For kommunen alone, with the number that each theme has; empty in rounds without associations. */
export function associationRows({ publication, questionnaire, comparison }: Associated) {
  const { associations, groups } = publication;
  const kommune = groups.find(({ kind }) => kind === 'kommune');
  if (!associations || kommune?.status !== 'shown') return [];
  return questionnaire.themes.map(({ key, name }, place) => ({
    number: place + 1,
    name,
    level: findItem(comparison, 'theme', key)?.cells[kommune.key],
    association: associations[key],
  }));
}

/** Those of the rows that may be drawn. */
export function associationPoints(rows: ReturnType<typeof associationRows>): AssociationPoint[] {
  return rows.flatMap(({ number, level, association }) =>
    level && level.status !== 'withheld' && association?.status === 'shown'
      ? [{ number, level: level.share, association: association.value }]
      : [],
  );
}
