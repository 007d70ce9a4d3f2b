import { seededRandom } from '../../../backend/src/example/seeded-random';
import type { SubthemeResults } from '@ledelsespuls/contracts/bodies/results/results';
import type { ReadFigure } from '../../disclosure/attacker';
import { ruledOut } from '../../disclosure/ruled-out';
import {
  finestOf,
  ruledOutClasses,
  type Finest,
  type ReadClass,
} from '../../disclosure/ruled-out-classes';
import { bearer, importRoster, openRound, QUESTIONNAIRE } from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

/** Rounds of 20 to 120 leaders; all of them by `npm run attack`. */
const ROUNDS = Math.min(50, Number(process.env['ATTACK_ROUNDS'] ?? 1));
const HOUR = 3_600_000;

const { slug, statements } = QUESTIONNAIRE.themes[0]!.subthemes[0]!;
const STATEMENT = statements[0]!.key;
const LAYERS = ['Leder', 'Leder', 'Leder', 'Chef'];

interface Person {
  readonly groupKeys: readonly string[];
  readonly value: GivenValue;
}

type GivenValue = number | 'not-relevant' | null;

describe('an attacker with the program, all bodies of the API, the roster and everybody’s background', () => {
  let app: TestApp;
  let hr: Caller;
  let givenAway = 0;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterAll(() => app.stop());

  it.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
    'rules out no class of anybody in round %d, nor a side with one answer known',
    async (seed) => {
      const { key, people } = await publishRandom(seed);
      const { body: publication } = await hr('GET', `/api/publications/${key}`);
      const { body: results } = await hr('GET', `/api/publications/${key}/subthemes/${slug}`);
      const poolsOf = new Map<string, readonly string[]>(
        publication.groups.map((group: { key: string; pools?: string[] }) => [
          group.key,
          group.pools ?? [group.key],
        ]),
      );
      const { sides, classes } = read(results, poolsOf);
      expect(sides.length).toBeGreaterThan(0);
      const responses = people.map(({ groupKeys }) => ({ groupKeys, background: {}, answers: {} }));
      expect([seed, await ruledOut(sides, responses)]).toEqual([seed, []]);
      expect([seed, await ruledOutClasses(classes, people)]).toEqual([seed, []]);
      // The attacker reads the page rightly: what is true lies within.
      const told = classes.map((figure) => ({ ...figure, ...exactly(countOf(figure, people)) }));
      for (const [at, { low, high }] of classes.entries()) {
        expect(low).toBeLessThanOrEqual(told[at]!.low);
        expect(high).toBeGreaterThanOrEqual(told[at]!.low);
      }
      if ((await ruledOutClasses(told, people)).length > 0) givenAway += 1;
    },
    HOUR,
  );

  it('would rule some out in nearly every round where counts were said as they are', () => {
    expect(givenAway).toBeGreaterThan(0.9 * ROUNDS);
  });

  /** A round in an organisation that nobody thought of, answered through the API; people as everybody knows them. */
  async function publishRandom(seed: number): Promise<{ key: string; people: Person[] }> {
    const random = seededRandom(seed);
    const below = (bound: number) => Math.floor(random() * bound);
    const leaders = 20 + (((seed - 1) * 37) % 101);
    const shares = Array.from({ length: 1 + below(5) }, () => 0.1 + random() ** 2);
    const centers = shares.map(() => below(4));
    const rows = Array.from({ length: leaders }, (_, place) => {
      let left = random() * shares.reduce((sum, share) => sum + share, 0);
      const forvaltning = Math.max(
        0,
        shares.findIndex((share) => (left -= share) <= 0),
      );
      const center =
        centers[forvaltning]! > 0 ? `F${forvaltning} C${below(centers[forvaltning]!)}` : '';
      const layer = LAYERS[below(LAYERS.length)]!;
      const name = `Leder ${seed}-${String(place).padStart(3, '0')}`;
      return { name, forvaltning: `F${forvaltning}`, center, layer };
    });
    await importRoster(
      hr,
      ['navn;mail;forvaltning;center;ledelseslag']
        .concat(
          rows.map(({ name, forvaltning, center, layer }, place) =>
            [name, `l${seed}x${place}@x.dk`, forvaltning, center, layer].join(';'),
          ),
        )
        .join('\n'),
    );
    const { key, tokens, forvaltninger } = await openRound(hr, `Runde ${seed}`);
    expect(forvaltninger).toEqual(rows.map(({ forvaltning }) => forvaltning));
    const participation = 0.6 + 0.35 * random();
    const level = 0.2 + 0.7 * random();
    const options: readonly GivenValue[] = [1, 2, 3, 4, 5, 'not-relevant', null];
    const answered: (Person & { forvaltning: string; center: string; layer: string })[] = [];
    for (const [place, token] of tokens.entries()) {
      if (random() > participation) continue;
      const background = Object.fromEntries(
        QUESTIONNAIRE.background.flatMap((question) =>
          random() < 0.05
            ? []
            : [[question.key, question.options[below(question.options.length)]!.key]],
        ),
      );
      const value = random() < level ? (random() < 0.4 ? 5 : 4) : options[below(options.length)]!;
      const answers = value === null ? {} : { [STATEMENT]: value };
      const sent = { answers, background, comments: {} };
      expect((await app.call('PUT', '/api/answer', sent, bearer(token))).status).toBe(200);
      const { forvaltning, center, layer } = rows[place]!;
      const groupKeys = Object.entries(background).map(([cut, option]) => `${cut}=${option}`);
      answered.push({ groupKeys, value, forvaltning, center, layer });
    }
    expect((await hr('POST', `/api/rounds/${key}/close`)).status).toBe(200);
    expect((await hr('POST', `/api/rounds/${key}/publish`)).status).toBe(200);
    const { body } = await hr('GET', `/api/publications/${key}`);
    const keyOf = (name: string, parent?: string) =>
      body.groups.find(
        (group: { name: string; parentKey: string | null }) =>
          group.name === name && (parent === undefined || group.parentKey === parent),
      )?.key as string | undefined;
    const kommune = body.groups.find((group: { kind: string }) => group.kind === 'kommune').key;
    const layers = body.breakdowns.find((one: { key: string }) => one.key === 'layer');
    const people = answered.map(({ groupKeys, value, forvaltning, center, layer }): Person => {
      const unit = keyOf(forvaltning);
      const below = center === '' ? undefined : keyOf(center, unit);
      const level = layers?.groups.find(
        (group: { name: { da: string } }) => group.name.da === layer,
      );
      return {
        value,
        groupKeys: [
          kommune,
          ...(unit ? [unit] : []),
          ...(below ? [below] : []),
          ...(level ? [`layer=${level.key}`] : []),
          ...groupKeys,
        ],
      };
    });
    return { key, people };
  }
});

/** Every figure of the statement in the body of its page, in people. */
function read(
  { statements: byGroup, breakdowns }: SubthemeResults,
  poolsOf: ReadonlyMap<string, readonly string[]>,
): { sides: ReadFigure[]; classes: ReadClass[] } {
  const sides: ReadFigure[] = [];
  const classes: ReadClass[] = [];
  const side = (of: readonly string[], groupKey: string, answered: number, share: Shared) => {
    const low = Math.round((share.range?.low ?? share.value) * answered);
    const high = Math.round((share.range?.high ?? share.value) * answered);
    sides.push({ groupKey, of, answered, low, high });
    classes.push({ of, class: 'agree', low, high });
  };
  for (const [groupKey, results] of Object.entries(byGroup)) {
    const result = results[STATEMENT];
    if (result?.status !== 'shown') continue;
    const of = poolsOf.get(groupKey) ?? [groupKey];
    side(of, groupKey, result.answered, result.favourable);
    for (const part of result.answers ?? []) classes.push({ of, class: part.class, ...part.count });
  }
  for (const breakdown of breakdowns) {
    for (const group of breakdown.groups) {
      const result = group.status === 'shown' ? group.statements[STATEMENT] : undefined;
      if (result?.status !== 'shown') continue;
      const of = `${breakdown.key}=${group.key}`;
      side([of], of, result.answered, result.favourable);
    }
  }
  return { sides, classes };
}

const exactly = (count: number) => ({ low: count, high: count });

function countOf({ of, class: answerClass }: ReadClass, people: readonly Person[]): number {
  return people.filter(
    ({ groupKeys, value }) =>
      of.some((key) => groupKeys.includes(key)) &&
      finestOf(answerClass).includes(value === null ? 'undecided' : (String(value) as Finest)),
  ).length;
}

interface Shared {
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
}
