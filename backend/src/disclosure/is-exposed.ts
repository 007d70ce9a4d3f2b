import {
  findAlternative,
  sideOf,
  type Alternative,
  type AnswerCell,
  type CountBound,
  type Target,
} from './find-alternative';

/**
 * Whether somebody could tell from the page how the target answered: an outsider, or one of the
 * others who also knows their own answer. The target is safe where each of them must reckon with an
 * alternative. Where none is found the target counts as exposed, so that the answer "no" is always
 * right.
 */
export function isExposed(
  cells: readonly AnswerCell[],
  bounds: readonly CountBound[],
  target: Target,
): boolean {
  const first = findAlternative(cells, bounds, target);
  if (!first) return true;
  const insiders = whoRuleOut(first, cells, target);
  if (insiders.length === 0 || findAlternative(cells, bounds, target, insiders)) return false;
  return insiders.some((insider) => !findAlternative(cells, bounds, target, [insider]));
}

/** Those who know that the alternative is not so: it would need their own answer to be another. */
function whoRuleOut(
  alternative: Alternative,
  cells: readonly AnswerCell[],
  target: Target,
): Target[] {
  return cells.flatMap((cell, place) =>
    [true, false].flatMap((favourable): Target[] => {
      const side = { cell: place, favourable };
      const people = favourable ? cell.favourable : cell.other;
      const others = sideOf(side) === sideOf(target) ? people - 1 : people;
      const turned = alternative.get(sideOf(side)) ?? 0;
      const turnedOthers = sideOf(side) === sideOf(target) ? turned - 1 : turned;
      return turnedOthers > 0 && turnedOthers >= others ? [side] : [];
    }),
  );
}
