import type { PublishedGroup, RoundResults } from '../api/types';
import type { Phrase } from './headline';

/** What moved since the round before, and how large a change must be to be seen; empty for a first round. */
export function changeHeadline(
  { change }: Pick<RoundResults, 'change'>,
  group: PublishedGroup,
): Phrase[] {
  if (!change || group.status === 'withheld') return [];
  const round = change.earlier.name;
  const cells = change.items
    .filter(({ level }) => level === 'subtheme')
    .flatMap(({ cells: { [group.key]: cell } }) => (cell ? [cell] : []));
  const compared = cells.flatMap((cell) => (cell.status === 'compared' ? [cell] : []));
  if (compared.length === 0) {
    const reasons = ['reorganised', 'protected'] as const;
    const reason = reasons.find((one) => cells.some(({ status }) => status === one)) ?? 'other';
    return [{ key: `change.none.${reason}`, values: { round } }];
  }
  const smallest = change.smallestChange[group.key];
  if (smallest === null || smallest === undefined)
    return [{ key: 'change.tooSmall', values: { round } }];
  const count = (direction: string) => compared.filter((one) => one.direction === direction).length;
  const points = Math.ceil(smallest * 100 - 1e-6);
  const [higher, lower] = [count('higher'), count('lower')];
  return [
    higher + lower === 0
      ? { key: 'change.nothing', values: { round } }
      : { key: 'change.moved', values: { round, higher, lower } },
    { key: 'change.smallest', values: { points } },
  ];
}
