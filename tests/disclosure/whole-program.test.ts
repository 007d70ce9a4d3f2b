import type { GivenAnswer } from '../../backend/src/disclosure/closed/classes/answer-class';
import { computePublication } from '../../backend/src/publication/compute-publication';
import type { PublicationInput } from '../../backend/src/publication/publication-input';
import {
  noNoise,
  ONE_STATEMENT,
  smallRound as roundOf,
} from '../../backend/src/publication/small-round.fixture';
import { attackEveryWorld } from './closed/every-world';
import { smallRound, type SmallRound } from './closed/small-round';

/** `npm run attack -- 20000` tries 2,000 small rounds, and larger ones. */
const LONG = process.env['ATTACK_ROUNDS'];
const ROUNDS = LONG === undefined ? 100 : Math.ceil(Number(LONG) / 10);
const MOST_PEOPLE = LONG === undefined ? 12 : 14;
/** Of a round that is tried: worlds that the program can tell apart. Every tenth may have many, of the long form any number. */
const FEW_WORLDS = LONG === undefined ? 25 : 400;
const MANY_WORLDS = LONG === undefined ? 150 : Infinity;
const HOUR = 3_600_000;

/** The classes that are tried: two for many people, four for few. */
const GIVEN: readonly (readonly GivenAnswer[])[] = [
  [5, 2],
  [4, null],
  [1, 'not-relevant'],
  [5, 'dont-know'],
];
const FINE: readonly GivenAnswer[] = [5, 2, 3, 'not-relevant'];

const text = (word: string) => ({ da: word, en: word });

/** The input that a small round's answers come to, with one statement; the first cut is the ledelseslag. */
function inputOf(
  { declared, people }: SmallRound,
  answers: readonly GivenAnswer[],
): PublicationInput {
  const [layer, ...questions] = declared.cuts;
  const layers = (layer?.groupKeys ?? []).map((key) => ({ key: `layer=${key}`, name: key }));
  const optionOf = (key: string) => key.split('=')[1] ?? '';
  return {
    ...roundOf([]),
    questionnaire: {
      ...ONE_STATEMENT,
      background: questions.map(({ key, groupKeys }) => ({
        key,
        text: text(key),
        breakdown: true,
        options: groupKeys.map((option) => ({ key: optionOf(option), text: text(option) })),
      })),
    },
    organisation: declared.units.map(({ key, parentKey }) => ({
      key,
      name: key,
      kind: parentKey === null ? 'kommune' : parentKey === 'k' ? 'forvaltning' : 'center',
      parentKey,
      baselineScope: null,
      invited: people.filter((of) => of.includes(key)).length + 2,
    })),
    layers,
    responses: people.map((of, person) => ({
      groupKeys: of.flatMap((key) =>
        declared.units.some((unit) => unit.key === key)
          ? [key]
          : layer?.groupKeys.includes(key)
            ? [`layer=${key}`]
            : [],
      ),
      background: Object.fromEntries(
        questions.flatMap(({ key, groupKeys }) => {
          const chosen = groupKeys.find((option) => of.includes(option));
          return chosen ? [[key, optionOf(chosen)]] : [];
        }),
      ),
      answers: Object.fromEntries(answers[person] === null ? [] : [['a1', answers[person]!]]),
    })),
  };
}

/** In how many ways people who are in the very same groups can have given the answers. */
function worldsOf({ people }: SmallRound, classes: number): number {
  const cells = new Map<string, number>();
  for (const of of people) {
    const cell = [...of].sort().join();
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return [...cells.values()].reduce((product, size) => {
    for (let one = 1; one < classes; one += 1) product *= (size + one) / one;
    return product;
  }, 1);
}

/** Small rounds of every shape; most of those that take long are passed over. */
function* smallRounds() {
  for (let seed = 1, tried = 0; tried < ROUNDS; seed += 1) {
    const round = smallRound(seed, 5, seed % 3 === 0 ? 7 : MOST_PEOPLE);
    const given = seed % 3 === 0 ? FINE : GIVEN[seed % 4]!;
    const most =
      tried % 10 === 0 || (given === FINE && LONG === undefined) ? MANY_WORLDS : FEW_WORLDS;
    if (worldsOf(round, given.length) > most) continue;
    tried += 1;
    yield { seed, round, given };
  }
}

/** All that is frozen by everybody's answer. The program is run once for all worlds that it cannot tell apart. */
function pagesOf(round: SmallRound, given: readonly GivenAnswer[]) {
  const known = new Map<string, string>();
  return (classOf: readonly number[]): string => {
    const name = classOf
      .map((one, person) => `${[...round.people[person]!].sort().join()}:${one}`)
      .sort()
      .join(' ');
    let page = known.get(name);
    if (page === undefined) {
      const input = inputOf(
        round,
        classOf.map((one) => given[one]!),
      );
      known.set(name, (page = JSON.stringify(computePublication(input, noNoise))));
    }
    return page;
  };
}

describe('everything that is published of a small round, from the responses to the bytes', () => {
  it(
    'rules out no class of answers of anybody, not even with one own answer known',
    () => {
      let pagesSeen = 0;
      for (const { seed, round, given } of smallRounds()) {
        const { pages, leaking } = attackEveryWorld(
          round.people.length,
          given.length,
          pagesOf(round, given),
        );
        expect({ seed, leaking }).toEqual({ seed, leaking: 0 });
        pagesSeen += pages.size;
      }
      expect(pagesSeen).toBeGreaterThan(2 * ROUNDS);
    },
    HOUR,
  );

  it('is the same whatever the order in which the responses lie', () => {
    const round = smallRound(4, 9, 9);
    const answers = round.people.map((_, person): GivenAnswer => (person % 3 === 0 ? 5 : 2));
    const turned = {
      ...round,
      people: [...round.people].reverse(),
    };
    const page = (of: SmallRound, given: readonly GivenAnswer[]) =>
      JSON.stringify(computePublication(inputOf(of, given), noNoise));
    expect(page(turned, [...answers].reverse())).toBe(page(round, answers));
  });
});
