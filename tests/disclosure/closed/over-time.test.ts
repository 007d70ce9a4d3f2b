import type { ChangedGroup } from '../../../backend/src/disclosure/closed/over-time/changed-group';
import { askStatement } from '../../../backend/src/disclosure/closed/ask-statement';
import {
  countStructure,
  type RoundStructure,
} from '../../../backend/src/disclosure/closed/structure/round-structure';
import { attackEveryWorld } from './every-world';

const HOUR = 3_600_000;

interface Turnover {
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
}

/** People by what they did: those who stayed in the one forvaltning, who joined it, and who left it. */
function twoRounds({ stayed, joined, left }: Turnover, isLookedAt: boolean) {
  const people = stayed + joined + left;
  const isIn = (person: number, round: 'before' | 'now') =>
    person < stayed || (person < stayed + joined ? round === 'now' : round === 'before');
  const declared = {
    units: [
      { key: 'k', parentKey: null },
      { key: 'f0', parentKey: 'k' },
    ],
    cuts: [],
  };
  const whoIn = (round: 'before' | 'now') =>
    [...Array(people).keys()].filter((person) => isIn(person, round));
  const keysOf = () => ['k', 'f0'];
  const roundOf = (who: readonly number[]) => ({
    who,
    structure: countStructure(declared, who.map(keysOf), 5).structure,
  });
  const [before, now] = [roundOf(whoIn('before')), roundOf(whoIn('now'))];
  const ask = (
    { who, structure }: { readonly who: readonly number[]; readonly structure: RoundStructure },
    sideOf: readonly number[],
    changed: readonly ChangedGroup[],
  ) =>
    askStatement(
      structure,
      (group, threshold) =>
        who.filter(
          (person) => keysOf().includes(structure.groups[group]!.key) && sideOf[person] === 1,
        ).length > threshold,
      changed,
    );
  const known = new Map<string, string>();
  const pages = (sideOf: readonly number[]) => {
    const counted = (from: number, to: number) =>
      sideOf.slice(from, to).reduce((sum, side) => sum + side, 0);
    const name = [
      counted(0, stayed),
      counted(stayed, stayed + joined),
      counted(stayed + joined, stayed + joined + left),
    ].join(' ');
    let page = known.get(name);
    if (page === undefined) {
      const earlier = ask(before, sideOf, []);
      const at = before.structure.groups.findIndex(({ key }) => key === 'f0');
      const node = now.structure.groups.findIndex(({ key }) => key === 'f0');
      const changed = [{ node, stayed, joined, left, earlier: earlier.ranges[at]! }];
      const later = ask(now, sideOf, isLookedAt ? changed : []);
      known.set(name, (page = JSON.stringify([earlier.ranges, later.ranges])));
    }
    return page;
  };
  return attackEveryWorld(people, 2, pages);
}

const CASES: readonly Turnover[] = [
  { stayed: 7, joined: 1, left: 0 },
  { stayed: 7, joined: 0, left: 1 },
  { stayed: 6, joined: 1, left: 1 },
  { stayed: 8, joined: 2, left: 1 },
];

describe('somebody who takes those who stayed for unchanged, and holds the figures of a group in two rounds together', () => {
  it.each(CASES)(
    'can rule out no answer of those who stayed, joined or left: %o',
    (turnover) => {
      expect(twoRounds(turnover, true).leaking).toBe(0);
    },
    HOUR,
  );

  it.each(CASES)(
    'could, were the round before not looked at: %o',
    (turnover) => {
      expect(twoRounds(turnover, false).leaking).toBeGreaterThan(0);
    },
    HOUR,
  );
});
