import fc from 'fast-check';
import { computePublication } from './compute-publication';
import type { CollectedResponse, StatementAnswer } from './collected-response';
import type { Publication, ShownGroup } from './publication';
import { CELLS, SMALL_QUESTIONNAIRE, smallRound } from './small-round.fixture';

const MINIMUM = 5;
const FULL = 10;
const KEYS = ['a1', 'a2', 'b1', 'c1', 'c2', 'overall'];

/** Answered by nearly all, so that groups of every size are shown and some statements fall short. */
const answer = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<StatementAnswer>(1, 2, 3, 4, 5) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<StatementAnswer | null>('dont-know', 'not-relevant', null),
  },
);
const answers = fc
  .tuple(...KEYS.map(() => answer))
  .map((given) =>
    Object.fromEntries(KEYS.flatMap((key, place) => (given[place] ? [[key, given[place]]] : []))),
  );
const responses: fc.Arbitrary<CollectedResponse[]> = fc
  .tuple(...CELLS.map(() => fc.array(answers, { maxLength: 16, size: 'max' })))
  .map((cells) =>
    cells.flatMap((inCell, place) =>
      inCell.map((one) => ({
        groupKeys: CELLS[place]!,
        answers: one,
      })),
    ),
  );

/** Adds and subtracts the published groups in every way, and gives the size of each set of people isolated. */
function attack(
  published: readonly string[],
  countIn: (cell: readonly string[]) => number,
): number[] {
  const cells = CELLS.map((cell) => ({ cell, count: countIn(cell) })).filter(
    ({ count }) => count > 0,
  );
  return Array.from({ length: 3 ** published.length }, (_, code) => {
    const signs = new Map(published.map((key, i) => [key, (Math.floor(code / 3 ** i) % 3) - 1]));
    const weights = cells.map(({ cell }) =>
      cell.reduce((sum, key) => sum + (signs.get(key) ?? 0), 0),
    );
    if (weights.some((weight) => weight !== 0 && weight !== 1)) return 0;
    return cells.reduce((sum, { count }, i) => sum + count * weights[i]!, 0);
  }).filter((isolated) => isolated > 0);
}

function shown({ groups }: Publication): ShownGroup[] {
  return groups.filter((group) => group.status === 'shown');
}

function holds(
  given: readonly CollectedResponse[],
  where: (group: ShownGroup) => boolean,
  counts: (response: CollectedResponse) => boolean,
  minimum: number,
): void {
  const published = shown(computePublication(smallRound(given))).filter(where);
  const sizes = attack(
    published.map(({ key }) => key),
    (cell) => given.filter((one) => one.groupKeys === cell && counts(one)).length,
  );
  expect(Math.min(Infinity, ...sizes)).toBeGreaterThanOrEqual(minimum);
}

const onScale = (key: string) => (one: CollectedResponse) => typeof one.answers[key] === 'number';
const resultOf = (group: ShownGroup, key: string) =>
  key === 'overall' ? group.overall : group.statements[key];

describe('adding and subtracting published figures', () => {
  it('isolates no small group of people', () => {
    fc.assert(
      fc.property(responses, (given) =>
        holds(
          given,
          () => true,
          (one) => Object.keys(one.answers).length > 0,
          MINIMUM,
        ),
      ),
    );
  });

  it('isolates no small group on a statement', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...KEYS), (given, key) =>
        holds(given, (group) => resultOf(group, key)?.status === 'shown', onScale(key), MINIMUM),
      ),
    );
  });

  it('isolates no group under ten with all five categories', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...KEYS), (given, key) => {
        const inFive = (group: ShownGroup) => {
          const result = resultOf(group, key);
          return result?.status === 'shown' && result.distribution.categories === 5;
        };
        holds(given, inFive, onScale(key), FULL);
      }),
    );
  });

  it('isolates no group under ten with those who stood outside the scale', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...KEYS), (given, key) => {
        const inFull = (group: ShownGroup) => {
          const result = resultOf(group, key);
          return result?.status === 'shown' && result.outside !== null;
        };
        holds(given, inFull, onScale(key), FULL);
      }),
    );
  });

  it('isolates no small group on a subtheme', () => {
    const subthemes = SMALL_QUESTIONNAIRE.themes.flatMap((theme) => theme.subthemes);
    fc.assert(
      fc.property(responses, fc.constantFrom(...subthemes), (given, { key, statements }) => {
        const { leftOut } = computePublication(smallRound(given));
        const counted = statements.filter((statement) => !leftOut.includes(statement.key));
        const scored = (one: CollectedResponse) => {
          const valid = counted.filter((statement) => onScale(statement.key)(one)).length;
          return valid > 0 && valid * 2 >= counted.length;
        };
        holds(given, (group) => group.subthemes[key]?.status === 'shown', scored, MINIMUM);
      }),
    );
  });
});
