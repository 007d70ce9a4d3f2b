import { protectBreakdown } from '../disclosure/protect-breakdown';
import { unitsOf } from './round-groups';
import type { RoundOrganisation } from './round-organisation';

/** Below this many invited, how many have answered says too much about who has not. */
export const SMALLEST_PARTICIPATION_GROUP = 10;

export type GroupParticipation =
  | {
      readonly key: string;
      readonly name: string;
      readonly status: 'shown';
      readonly invited: number;
      readonly answered: number;
    }
  | { readonly key: string; readonly name: string; readonly status: 'withheld' };

/**
 * Participation per forvaltning while a round runs. Small forvaltninger are withheld, and so is
 * another where subtraction from kommunen would reveal one.
 */
export function participationByForvaltning(
  groups: RoundOrganisation,
  countOf: (key: string) => { readonly invited: number; readonly answered: number },
): GroupParticipation[] {
  const units = unitsOf(groups);
  const forvaltninger = units.filter(({ kind }) => kind === 'forvaltning');
  const kommune = units.find(({ kind }) => kind === 'kommune');
  const sizes = forvaltninger.map(({ key }) => ({ groupKey: key, answered: countOf(key).invited }));
  const all = kommune ? countOf(kommune.key).invited : 0;
  const shown = new Set(
    protectBreakdown(sizes, SMALLEST_PARTICIPATION_GROUP, all)
      .filter(({ status }) => status === 'shown')
      .map(({ groupKey }) => groupKey),
  );
  return forvaltninger.map(({ key, name }) =>
    shown.has(key)
      ? { key, name, status: 'shown', ...countOf(key) }
      : { key, name, status: 'withheld' },
  );
}
