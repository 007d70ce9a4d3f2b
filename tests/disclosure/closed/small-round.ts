import type {
  DeclaredGroups,
  Membership,
} from '../../../backend/src/disclosure/closed/structure/declared-groups';
import { seededRandom } from '../../../backend/src/example/seeded-random';

export interface SmallRound {
  readonly declared: DeclaredGroups;
  readonly people: readonly Membership[];
}

/**
 * So few people that every way in which they may have answered can be tried: up to four forvaltninger with or
 * without centers, up to three cuts across, some people in no forvaltning, center or group of a cut.
 */
export function smallRound(seed: number, fewest: number, most: number): SmallRound {
  const random = seededRandom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const count = fewest + below(most - fewest + 1);
  const forvaltninger = Array.from({ length: below(5) }, (_, place) => ({
    key: `f${place}`,
    share: 0.15 + random() ** 2,
    centers: random() < 0.5 ? 1 + below(2) : 0,
  }));
  const cuts = Array.from({ length: below(4) }, (_, place) => ({
    key: `x${place}`,
    groupKeys: Array.from({ length: 1 + below(3) }, (_, group) => `x${place}=${group}`),
    isForAll: random() < 0.5,
  }));
  const strays = random() < 0.5 ? 0 : 0.3 * random();
  const pick = <Item>(items: readonly Item[], shareOf: (item: Item) => number) => {
    let left = random() * items.reduce((sum, item) => sum + shareOf(item), 0);
    return items.find((item) => (left -= shareOf(item)) <= 0);
  };
  const people = Array.from({ length: count }, (): Membership => {
    const forvaltning = random() < strays ? undefined : pick(forvaltninger, ({ share }) => share);
    const center = forvaltning && random() > strays ? below(forvaltning.centers) : undefined;
    const groups = cuts.flatMap(({ groupKeys, isForAll }) =>
      isForAll || random() < 0.6 ? [pick(groupKeys, () => 1)!] : [],
    );
    return [
      ...groups,
      ...(forvaltning?.centers && center !== undefined ? [`${forvaltning.key}c${center}`] : []),
      ...(forvaltning ? [forvaltning.key] : []),
      'k',
    ];
  });
  return {
    people,
    declared: {
      units: [
        { key: 'k', parentKey: null },
        ...forvaltninger.flatMap(({ key, centers }) => [
          { key, parentKey: 'k' },
          ...Array.from({ length: centers }, (_, place) => ({
            key: `${key}c${place}`,
            parentKey: key,
          })),
        ]),
      ],
      cuts,
    },
  };
}

/** Kommunen with two forvaltninger and nothing else. */
export function twoForvaltninger(one: number, other: number): SmallRound {
  return {
    people: [
      ...Array.from({ length: one }, () => ['k', 'f0']),
      ...Array.from({ length: other }, () => ['k', 'f1']),
    ],
    declared: {
      units: [
        { key: 'k', parentKey: null },
        { key: 'f0', parentKey: 'k' },
        { key: 'f1', parentKey: 'k' },
      ],
      cuts: [],
    },
  };
}
