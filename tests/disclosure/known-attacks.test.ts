import { readFileSync } from 'node:fs';
import answerTextsDa from '../../frontend/src/answer/texts/da.json';
import answerTextsEn from '../../frontend/src/answer/texts/en.json';
import type { GivenAnswer } from '../../backend/src/disclosure/closed/classes/answer-class';
import { computePublication } from '../../backend/src/publication/compute-publication';
import {
  noNoise,
  ONE_STATEMENT,
  smallRound,
} from '../../backend/src/publication/small-round.fixture';
import type { CollectedResponse } from '../../backend/src/response/collected-response';

/** People who are in the same groups, and how they may have answered. */
interface Cell {
  readonly groupKeys: readonly string[];
  readonly people: number;
}

/** How many of a cell gave each of the answers. */
type Counts = readonly number[];

const F1 = ['k', 'f1'];
const F2 = ['k', 'f2'];

function respond({ groupKeys }: Cell, answer: GivenAnswer, overall: GivenAnswer = null) {
  const answers = {
    ...(answer === null ? {} : { a1: answer }),
    ...(overall === null ? {} : { overall }),
  };
  return { groupKeys, background: {}, answers } satisfies CollectedResponse;
}

const publicationOf = (responses: readonly CollectedResponse[]) =>
  computePublication({ ...smallRound(responses), questionnaire: ONE_STATEMENT }, noNoise);

function pageOf(cells: readonly Cell[], given: readonly GivenAnswer[], world: readonly Counts[]) {
  const responses = cells.flatMap((cell, at) =>
    given.flatMap((answer, place) =>
      Array.from({ length: world[at]![place]! }, () => respond(cell, answer)),
    ),
  );
  return JSON.stringify(publicationOf(responses));
}

/** In how many ways so many people can give so many answers. */
function ways(people: number, answers: number): Counts[] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) => first).flatMap((first) =>
    ways(people - first, answers - 1).map((others) => [first, ...others]),
  );
}

/** Pairs of people and answers that some page of the round rules out. */
function ruledOut(cells: readonly Cell[], given: readonly GivenAnswer[]): string[] {
  const worlds = cells.reduce<Counts[][]>(
    (sofar, { people }) =>
      sofar.flatMap((world) => ways(people, given.length).map((counts) => [...world, counts])),
    [[]],
  );
  const byPage = new Map<string, Counts[][]>();
  for (const world of worlds) {
    const page = pageOf(cells, given, world);
    byPage.set(page, [...(byPage.get(page) ?? []), world]);
  }
  const people = cells.flatMap((_, cell) => given.map((__, answer) => ({ cell, answer })));
  return [...byPage.values()].flatMap((alike) =>
    people.flatMap((one) =>
      people.flatMap((other) => {
        const isShown = alike.some((world) => {
          const both = one.cell === other.cell && one.answer === other.answer ? 2 : 1;
          return world[one.cell]![one.answer]! >= both && world[other.cell]![other.answer]! >= 1;
        });
        return isShown ? [] : [JSON.stringify([one, other])];
      }),
    ),
  );
}

describe('what could once be learned', () => {
  it('which side a forvaltning of ten took, from what was made coarser', () => {
    const cells = [
      { groupKeys: F1, people: 10 },
      { groupKeys: F2, people: 10 },
    ];
    expect(ruledOut(cells, [5, 2])).toEqual([]);
  });

  it('who said "ved ikke", "ikke relevant" or nothing, from what was left of those on the scale', () => {
    const cells = [
      { groupKeys: F1, people: 6 },
      { groupKeys: F2, people: 7 },
    ];
    expect(ruledOut(cells, [5, 'dont-know'])).toEqual([]);
    expect(ruledOut(cells, [2, 'not-relevant'])).toEqual([]);
    expect(ruledOut(cells, [3, null])).toEqual([]);
  });

  it('that all answered the overall statement alike, from associations that were withheld', () => {
    const cell = { groupKeys: F1, people: 60 };
    const answers = (overall: (person: number) => GivenAnswer) =>
      Array.from({ length: cell.people }, (_, person) =>
        respond(cell, person % 2 === 0 ? 5 : 2, overall(person)),
      );
    const statusOf = (responses: readonly CollectedResponse[]) =>
      Object.values(publicationOf(responses).associations!).map(({ status, ...rest }) => [
        status,
        'answered' in rest ? rest.answered : null,
      ]);
    const alike = statusOf(answers(() => 4));
    expect(alike).toEqual(statusOf(answers((person) => (person % 3 === 0 ? 4 : 1))));
    expect(alike).toEqual(statusOf(answers(() => null)));
    expect(alike[0]).toEqual(['shown', 60]);
  });

  it('that none of a group of six was of some category', () => {
    const cells = [{ groupKeys: F1, people: 6 }];
    expect(ruledOut(cells, [5, 3, 1])).toEqual([]);
    expect(ruledOut(cells, [5, 4, 2])).toEqual([]);
  });

  it('that everybody chose the same background option, and answered alike', () => {
    const option = (key: string) => ({ key, text: { da: key, en: key } });
    const question = {
      key: 'span',
      text: { da: 'span', en: 'span' },
      breakdown: true,
      options: [option('few'), option('many')],
    };
    const page = (favourable: number) => {
      const responses = Array.from({ length: 22 }, (_, person) => ({
        ...respond({ groupKeys: ['k'], people: 22 }, person < favourable ? 5 : 2),
        background: { span: 'few' },
      }));
      const round = smallRound(responses);
      return computePublication(
        { ...round, questionnaire: { ...ONE_STATEMENT, background: [question] } },
        noNoise,
      ).breakdowns;
    };
    // All 22 are as in kommunen: every count from 20 up looks alike.
    expect(JSON.stringify(page(22))).toBe(JSON.stringify(page(20)));
    expect(JSON.stringify(page(0))).toBe(JSON.stringify(page(2)));
  });
});

describe('what can still be learned', () => {
  it.each([
    ['da', answerTextsDa, 'Det er ikke hemmeligt, at nogen skrev'],
    ['en', answerTextsEn, 'That somebody wrote is no secret'],
  ])('that others wrote nothing, which leaders are told where they write in "%s"', (...said) => {
    const [, { comment }, warning] = said;
    expect(comment.hint).toContain(warning);
    expect(readFileSync('docs/privacy.md', 'utf8')).toContain('that somebody wrote a comment');
  });
});
