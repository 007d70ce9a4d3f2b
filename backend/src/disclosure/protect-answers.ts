import type { CoarseReason } from '@ledelsespuls/contracts/lists/coarse-reasons';
import { coarseRange, isNearlyUnanimous, type CountRange } from './count-range';
import type { AnswerCell, CountBound, Target } from './find-alternative';
import { isExposed } from './is-exposed';
import { gatherCells } from './linked-group';

/** One person's answer to one statement. */
export interface SidedAnswer {
  readonly groupKeys: readonly string[];
  readonly favourable: boolean;
}

export interface AuditedGroup {
  readonly key: string;
  /** Its count is published within a range in any case. */
  readonly alwaysCoarse: boolean;
}

/** What may be said of a group's favourable count: the count itself, a range around it, or nothing. */
export type CountStatement =
  | { readonly status: 'exact'; readonly count: number }
  | ({ readonly status: 'coarse'; readonly reason: CoarseReason } & CountRange)
  | { readonly status: 'withheld' };

/**
 * Decides how exactly each group's favourable count may be published on one statement, so that from
 * all of them together nobody can tell for certain on which side another person answered, not even
 * somebody who knows one answer, their own. Counts near the ends are coarsened first. Then every
 * person is looked at in turn, and while one is exposed the least valuable group that helps is
 * coarsened, and at last withheld.
 * @param groups those that may be shown on the statement, in the order of value
 */
export function protectAnswers(
  groups: readonly AuditedGroup[],
  answers: readonly SidedAnswer[],
): ReadonlyMap<string, CountStatement> {
  const keys = new Set(groups.map(({ key }) => key));
  const gathered = gatherCells(
    answers,
    ({ groupKeys }) => groupKeys,
    (key) => keys.has(key),
  );
  const cells = gathered.map(({ people }): AnswerCell => {
    const favourable = people.filter((person) => person.favourable).length;
    return { favourable, other: people.length - favourable };
  });
  const placesOf = new Map(
    groups.map(({ key }) => [
      key,
      [...gathered.keys()].filter((place) => gathered[place]!.groupKeys.includes(key)),
    ]),
  );
  const said = new Map(groups.map((group) => [group.key, atFirst(group)]));
  const bounds = (instead?: readonly [string, CountStatement]): CountBound[] =>
    groups.flatMap(({ key }): CountBound[] => {
      const range = rangeOf(instead?.[0] === key ? instead[1] : said.get(key)!);
      return range ? [{ cells: placesOf.get(key)!, ...range }] : [];
    });

  for (const target of targetsIn(cells)) {
    while (isExposed(cells, bounds(), target)) {
      const steps = [...groups].reverse().flatMap(({ key }) => {
        const next = looser(said.get(key)!, sizeOf(key));
        return next ? [[key, next] as const] : [];
      });
      const helpful = steps.find((step) => !isExposed(cells, bounds(step), target));
      const step = helpful ?? steps[0];
      if (!step) break;
      said.set(...step);
    }
  }
  return said;

  function countOf(key: string): number {
    return placesOf.get(key)!.reduce((sum, place) => sum + cells[place]!.favourable, 0);
  }
  function sizeOf(key: string): number {
    return placesOf
      .get(key)!
      .reduce((sum, place) => sum + cells[place]!.favourable + cells[place]!.other, 0);
  }
  function atFirst({ key, alwaysCoarse }: AuditedGroup): CountStatement {
    const [count, size] = [countOf(key), sizeOf(key)];
    if (isNearlyUnanimous(count, size)) {
      return { status: 'coarse', reason: 'nearly-unanimous', ...coarseRange(count, size) };
    }
    return alwaysCoarse
      ? { status: 'coarse', reason: 'small-cut', ...coarseRange(count, size) }
      : { status: 'exact', count };
  }
}

function targetsIn(cells: readonly AnswerCell[]): Target[] {
  return cells.flatMap(({ favourable, other }, cell) => [
    ...(favourable > 0 ? [{ cell, favourable: true }] : []),
    ...(other > 0 ? [{ cell, favourable: false }] : []),
  ]);
}

function rangeOf(said: CountStatement): CountRange | null {
  if (said.status === 'withheld') return null;
  return said.status === 'exact' ? { low: said.count, high: said.count } : said;
}

/** One step less exact; null where nothing is said already. */
function looser(said: CountStatement, size: number): CountStatement | null {
  if (said.status === 'withheld') return null;
  if (said.status === 'coarse') return { status: 'withheld' };
  const range = coarseRange(said.count, size);
  return range.low < range.high
    ? { status: 'coarse', reason: 'protects-another', ...range }
    : { status: 'withheld' };
}
