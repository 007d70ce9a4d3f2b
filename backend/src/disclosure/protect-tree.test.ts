import fc from 'fast-check';
import { protectBreakdown } from './protect-breakdown';
import { protectTree, type TreeNode } from './protect-tree';

const MINIMUM = 5;

/** Kommunen with up to six forvaltninger of up to four centers, each with some answers; others stand outside. */
const tree = fc
  .array(fc.record({ own: fc.nat(12), centers: fc.array(fc.nat(12), { maxLength: 4 }) }), {
    maxLength: 6,
  })
  .chain((forvaltninger) => fc.tuple(fc.constant(forvaltninger), fc.nat(12)))
  .map(([forvaltninger, outside]) => {
    const nodes: TreeNode[] = [{ key: 'k', parentKey: null }];
    const counts = new Map([['k', outside]]);
    forvaltninger.forEach(({ own, centers }, place) => {
      const key = `f${place}`;
      nodes.push({ key, parentKey: 'k' });
      counts.set(key, own + centers.reduce((sum, count) => sum + count, 0));
      counts.set('k', counts.get('k')! + counts.get(key)!);
      centers.forEach((count, center) => {
        nodes.push({ key: `${key}c${center}`, parentKey: key });
        counts.set(`${key}c${center}`, count);
      });
    });
    return { nodes, counts };
  });

describe('the protection of a figure', () => {
  it('leaves nothing small to be found by subtracting what is shown', () => {
    fc.assert(
      fc.property(tree, ({ nodes, counts }) => {
        const protection = protectTree(nodes, MINIMUM, (key) => counts.get(key)!);
        const isShown = (key: string) => protection.get(key) === null;
        for (const { key } of nodes) {
          if (!isShown(key)) continue;
          expect(counts.get(key)).toBeGreaterThanOrEqual(MINIMUM);
          const parts = nodes.filter((node) => node.parentKey === key && isShown(node.key));
          const left =
            counts.get(key)! - parts.reduce((sum, part) => sum + counts.get(part.key)!, 0);
          expect(left === 0 || left >= MINIMUM).toBe(true);
        }
      }),
    );
  });

  it('decides on every group, and shows none below a hidden one', () => {
    fc.assert(
      fc.property(tree, ({ nodes, counts }) => {
        const protection = protectTree(nodes, MINIMUM, (key) => counts.get(key)!);
        for (const { key, parentKey } of nodes) {
          expect(protection.has(key)).toBe(true);
          if (parentKey !== null && protection.get(parentKey) !== null)
            expect(protection.get(key)).not.toBeNull();
        }
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(tree, ({ nodes, counts }) => {
        const one = protectTree(nodes, MINIMUM, (key) => counts.get(key)!);
        const other = protectTree([...nodes].reverse(), MINIMUM, (key) => counts.get(key)!);
        expect(new Map(one)).toEqual(new Map(other));
      }),
    );
  });
});

describe('the protection of a breakdown', () => {
  it('hides the smallest other part where one is too small to stand alone', () => {
    const parts = [
      { groupKey: 'a', answered: 3 },
      { groupKey: 'b', answered: 8 },
      { groupKey: 'c', answered: 20 },
    ];
    expect(protectBreakdown(parts, 5, 31)).toEqual([
      { groupKey: 'a', status: 'withheld', reason: 'too-few' },
      { groupKey: 'b', status: 'withheld', reason: 'protects-another' },
      { groupKey: 'c', status: 'shown' },
    ]);
  });

  it('refuses a minimum below five, and parts larger than the whole', () => {
    expect(() => protectBreakdown([], 4, 0)).toThrow(RangeError);
    expect(() => protectBreakdown([{ groupKey: 'a', answered: 6 }], 5, 5)).toThrow(RangeError);
  });
});
