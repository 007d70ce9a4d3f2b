import fc from 'fast-check';
import type { ChangedCell } from '../../api/types';
import { GROUP, ROUND } from '../rows/cells.fixture';
import { fallenFindings, largestChanges } from './movers';
import { subthemeRows } from '../rows/rows';

const rows = subthemeRows(ROUND, GROUP);
type Grade = Extract<ChangedCell, { status: 'compared' }>['grade'];

function changeOf(change: number, grade: Grade): ChangedCell {
  return {
    status: 'compared',
    ...{ earlier: 0.5, later: 0.5 + change, change, grade },
    interval: { low: change - 0.1, high: change + 0.1 },
    ...{ adjusted: 0.05, answered: 30, isApproximate: false },
    ...{ statementsCompared: 3, statementsAsked: 3 },
  };
}
const withChanges = (changes: readonly (ChangedCell | null)[]) =>
  rows.map((row, place) => ({ ...row, change: changes[place] ?? null }));
const keys = (found: typeof rows) => found.map(({ item }) => item.key);

describe('what moved most', () => {
  it('names of 2020 only what fell, surely before probably', () => {
    expect(fallenFindings(rows, 'kommune').map(({ now }) => now.findingId)).toEqual([
      '1c-01',
      '1b-01',
    ]);
    expect(fallenFindings(rows, 'another')).toEqual([]);
  });

  it('names the largest changes, what is called before a sign, and nothing of the rest', () => {
    const changed = withChanges([
      changeOf(0.3, 'sign-of-rise'),
      changeOf(-0.1, 'fell'),
      changeOf(0.2, 'rose'),
      { status: 'withheld', reason: 'too-few' },
      changeOf(0.4, 'none'),
    ]);
    expect(keys(largestChanges(changed))).toEqual(['1c', '1b', '1a']);
  });

  it('never names what is hidden or was not asked, and never more than three', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constant<ChangedCell>({ status: 'protected' }),
      fc.constant<ChangedCell>({ status: 'not-comparable' }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }).map((change) => changeOf(change, 'rose')),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (changes) => {
        const found = largestChanges(withChanges(changes));
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.every(({ change }) => change?.status === 'compared')).toBe(true);
      }),
    );
  });
});
