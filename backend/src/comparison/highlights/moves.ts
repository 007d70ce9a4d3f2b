import type { Move } from '@ledelsespuls/contracts/bodies/results/highlights';
import { isRise, isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { pointsOf } from '@ledelsespuls/contracts/words/highlights';
import type { PublishedGroup } from '../../publication/publication';
import type { RoundComparison } from '../between-rounds/round-comparison';

/**
 * What moved since the round before, in kommunen and its forvaltninger alike, by importance: what is called before
 * a sign, kommunen before a forvaltning, and the largest first. A theme is left out where a subtheme of it
 * moved the same way in the same group, as that says where. Centers are too small for either.
 * @param groups whose moves are wanted
 */
export function movesOf(change: RoundComparison, groups: readonly PublishedGroup[]): Move[] {
  const kinds = new Map(groups.map(({ key, kind }) => [key, kind]));
  const all = change.items.flatMap(({ level, key, parentKey, cells }) => {
    if (level === 'statement') return [];
    return Object.entries(cells).flatMap(([groupKey, cell]): { move: Move; themeKey: string }[] => {
      if (!kinds.has(groupKey) || kinds.get(groupKey) === 'center') return [];
      if (cell.status !== 'compared' || cell.grade === 'none') return [];
      const { grade, earlier, later, change } = cell;
      const move = { level, key, groupKey, grade, earlier, later, change };
      return [{ move, themeKey: parentKey ?? key }];
    });
  });
  const isTold = (theme: Move) =>
    all.some(
      ({ move, themeKey }) =>
        move.level === 'subtheme' &&
        themeKey === theme.key &&
        move.groupKey === theme.groupKey &&
        isRise(move.grade) === isRise(theme.grade),
    );
  const rank = ({ grade, groupKey }: Move) =>
    (isCalled(grade) ? 0 : 2) + (kinds.get(groupKey) === 'kommune' ? 0 : 1);
  return all
    .map(({ move }) => move)
    .filter((move) => move.level !== 'theme' || !isTold(move))
    .sort((a, b) => rank(a) - rank(b) || pointsOf(b.change) - pointsOf(a.change));
}
