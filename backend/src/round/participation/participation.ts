import { protectBreakdown } from '../../disclosure/protect-breakdown';
import { unitsOf } from '../groups/round-groups';
import type { RoundOrganisation, RoundUnit } from '../groups/round-organisation';

/** Below this many invited, how many have answered says too much about who has not. */
export const SMALLEST_PARTICIPATION_GROUP = 10;

/** How far the leaders of a group have come. */
export interface Participation {
  readonly invited: number;
  /** The invitation has been tried at the mail server, whether it took it or not. */
  readonly sent: number;
  /** The mail server took it, and it has not come back. */
  readonly delivered: number;
  readonly started: number;
  readonly answered: number;
}

export const NO_PARTICIPATION: Participation = {
  invited: 0,
  sent: 0,
  delivered: 0,
  started: 0,
  answered: 0,
};

export type GroupParticipation = Pick<RoundUnit, 'key' | 'name' | 'kind'> &
  (({ readonly status: 'shown' } & Participation) | { readonly status: 'withheld' });

/**
 * Participation per forvaltning while a round runs, each followed by its centers. Groups of fewer than
 * ten invited are withheld, and so is another where subtraction from the whole would reveal fewer. A
 * forvaltning that is withheld shows no centers: with them it could be reckoned.
 */
export function participationByUnit(
  groups: RoundOrganisation,
  countOf: (key: string) => Participation,
): GroupParticipation[] {
  const units = unitsOf(groups);
  const kommune = units.find(({ kind }) => kind === 'kommune');
  if (!kommune) return [];
  const partsOf = (whole: RoundUnit, kind: RoundUnit['kind']): GroupParticipation[] => {
    const parts = units.filter((unit) => unit.parentKey === whole.key && unit.kind === kind);
    const sizes = parts.map(({ key }) => ({ groupKey: key, answered: countOf(key).invited }));
    const statuses = protectBreakdown(
      sizes,
      SMALLEST_PARTICIPATION_GROUP,
      countOf(whole.key).invited,
    );
    return parts.flatMap((unit, place): GroupParticipation[] => {
      const { key, name } = unit;
      if (statuses[place]?.status !== 'shown') return [{ key, name, kind, status: 'withheld' }];
      const own: GroupParticipation = { key, name, kind, status: 'shown', ...countOf(key) };
      return [own, ...(kind === 'forvaltning' ? partsOf(unit, 'center') : [])];
    });
  };
  return partsOf(kommune, 'forvaltning');
}
