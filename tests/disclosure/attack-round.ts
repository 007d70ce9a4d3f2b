import type { CollectedResponse } from '../../backend/src/response/collected-response';
import type { PublicationInput } from '../../backend/src/publication/publication-input';
import type { Publication } from '../../backend/src/publication/publication';
import { memberships, readFigures, shownGroups } from './attacker';
import { countDisclosed } from './bounds-attack';
import { smallestIsolatedSetByForce } from './exact-attack';
import { smallestIsolatedSet, type KnownCell } from './linear-attack';

/** Every set of so many cells is tried by force. */
const MOST_CELLS = 13;

/** What an attacker gets out of one round; all of it null or zero where the page is safe. */
export interface AttackResult {
  /** The fewest people that adding and subtracting isolates; null for none below the minimum. */
  readonly people: number | null;
  /** The same over those who answered the statement on the scale. */
  readonly onStatement: number | null;
  /** The same below ten, for five categories. */
  readonly inFiveCategories: number | null;
  readonly byOutsiders: number;
  readonly byInsiders: number;
}

export const NOTHING: AttackResult = {
  people: null,
  onStatement: null,
  inFiveCategories: null,
  byOutsiders: 0,
  byInsiders: 0,
};

/**
 * Attacks a publication with what it shows, and with everything that colleagues may know of each
 * other: who answered, and in which groups they count. Only answers are unknown.
 */
export async function attackRound(
  { responses }: PublicationInput,
  publication: Publication,
  insiders: number,
): Promise<AttackResult> {
  const figures = readFigures(publication, 's0');
  const answered = responses.filter(({ answers }) => Object.keys(answers).length > 0);
  const onScale = responses.filter(({ answers }) => typeof answers['s0'] === 'number');
  const inFive = figures.filter(({ categories }) => categories === 5);
  return {
    people: isolated(answered, shownGroups(publication)),
    onStatement: isolated(onScale, keysOf(figures)),
    inFiveCategories: isolatedByForce(onScale, keysOf(inFive), 10),
    ...(await countDisclosed(figures, responses, 's0', insiders)),
  };
}

export function isolatedByForce(
  responses: readonly CollectedResponse[],
  groups: readonly string[],
  minimum: number,
): number | null {
  const cells = cellsOver(groups, responses);
  if (cells.length > MOST_CELLS) return null;
  return smallestIsolatedSetByForce(cells, groups.length, minimum);
}

function isolated(
  responses: readonly CollectedResponse[],
  groups: readonly string[],
): number | null {
  return smallestIsolatedSet(cellsOver(groups, responses), groups.length, 5);
}

export function cellsOver(
  groups: readonly string[],
  responses: readonly CollectedResponse[],
): KnownCell[] {
  const cells = new Map<string, KnownCell>();
  for (const response of responses) {
    const keys = memberships(response);
    const known = groups.flatMap((group, place) => (keys.includes(group) ? [place] : []));
    const people = (cells.get(known.join())?.people ?? 0) + 1;
    cells.set(known.join(), { groups: known, people });
  }
  return [...cells.values()];
}

const keysOf = (figures: readonly { readonly groupKey: string }[]) =>
  figures.map(({ groupKey }) => groupKey);
