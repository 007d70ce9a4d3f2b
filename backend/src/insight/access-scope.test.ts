import fc from 'fast-check';
import { computePublication } from '../publication/compute-publication';
import type { Predecessor } from '../organisation/succession/succession';
import type { PublishedComments } from '../publication/publication';
import { CELLS, noNoise, smallRound } from '../publication/small-round.fixture';
import {
  followSuccessions,
  withinAccessScope,
  isRoundInAccessScope,
  type PublishedSuccession,
} from './access-scope';

const answers = { a1: 4 as const };
const publication = {
  ...computePublication(
    smallRound(
      CELLS.flatMap((groupKeys) =>
        Array.from({ length: 12 }, () => ({ groupKeys, answers, background: {} })),
      ),
    ),
    noNoise,
  ),
  comments: {
    q: Object.fromEntries(
      ['k', 'f1', 'f2'].map((key) => [key, { status: 'shown', texts: [`skrevet i ${key}`] }]),
    ),
  } as PublishedComments,
};

describe('what somebody may see of a publication', () => {
  const forvaltningKeys = fc.subarray(['f1', 'f2', 'nedlagt']);

  it('is kommunen and the own forvaltninger with their centers, and no word of another', () => {
    fc.assert(
      fc.property(forvaltningKeys, (own) => {
        const seen = withinAccessScope(publication, { forvaltningKeys: own, until: null });
        const bytes = JSON.stringify(seen);
        for (const { key, kind, parentKey } of publication.groups) {
          const isOwn = kind === 'kommune' || own.includes(key) || own.includes(parentKey ?? '');
          expect(seen.groups.some((group) => group.key === key)).toBe(isOwn);
          expect(bytes.includes(`"${key}"`)).toBe(isOwn);
          if (kind !== 'center') expect(bytes.includes(`skrevet i ${key}`)).toBe(isOwn);
        }
      }),
    );
  });

  it('keeps each figure that is seen as it was published', () => {
    fc.assert(
      fc.property(forvaltningKeys, (own) => {
        const seen = withinAccessScope(publication, { forvaltningKeys: own, until: null });
        for (const group of seen.groups) expect(publication.groups).toContainEqual(group);
        expect(seen.breakdowns).toEqual(publication.breakdowns);
        expect(seen.associations).toEqual(publication.associations);
      }),
    );
  });

  it('is everything for the directorate', () => {
    expect(withinAccessScope(publication, 'everything')).toEqual(publication);
  });

  it('ends with the round that a leader answered in', () => {
    const accessScope = { forvaltningKeys: [], until: '2026-10-23' };
    expect(isRoundInAccessScope('2026-10-23', accessScope)).toBe(true);
    expect(isRoundInAccessScope('2026-10-24', accessScope)).toBe(false);
  });
});

describe('the access scope of somebody whose forvaltning was reorganised', () => {
  const succession = (
    key: string,
    of: string,
    kind: Predecessor['kind'],
    closedOn = '2027-05-01',
  ) => ({
    ...{ key, closedOn },
    succeeds: [{ key: of, name: of, kind, until: '2027-01-01' }],
  });
  const keysOf = (own: string[], published: PublishedSuccession[], until: string | null = null) => {
    const accessScope = followSuccessions({ forvaltningKeys: own, until }, published);
    return accessScope === 'everything' ? [] : [...accessScope.forvaltningKeys].sort();
  };

  it('follows what it was renamed to and merged into, and what that came of', () => {
    const published = [
      succession('ab', 'a', 'merged'),
      succession('ab', 'b', 'merged'),
      succession('c', 'ab', 'renamed', '2028-05-01'),
    ];
    expect(keysOf(['a'], published)).toEqual(['a', 'ab', 'b', 'c']);
    expect(keysOf(['c'], published)).toEqual(['a', 'ab', 'b', 'c']);
    expect(keysOf(['x'], published)).toEqual(['x']);
  });

  it('does not follow a split, neither to the parts nor to the whole', () => {
    const published = [succession('part', 'whole', 'split'), succession('rest', 'whole', 'split')];
    expect(keysOf(['whole'], published)).toEqual(['whole']);
    expect(keysOf(['part'], published)).toEqual(['part']);
  });

  it('learns nothing from rounds outside the access scope', () => {
    expect(keysOf(['a'], [succession('ab', 'a', 'merged')], '2027-04-30')).toEqual(['a']);
  });
});
