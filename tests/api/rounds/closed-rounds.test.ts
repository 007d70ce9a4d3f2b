import { attackEveryWorld } from '../../disclosure/closed/every-world';
import { bearer, importRoster, openRound, STATEMENT_KEYS } from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const STATEMENT = STATEMENT_KEYS[0]!;

/** Who is in which forvaltning and ledelseslag, by cell: people of one cell cannot be told apart. */
const SHAPES: readonly Readonly<Record<string, number>>[] = [
  { 'Skole;': 5 },
  { 'Skole;': 6 },
  { 'Skole;Leder': 5 },
  { 'Skole;': 5, 'Bibliotek;': 1 },
  { 'Skole;Leder': 4, 'Skole;Chef': 2 },
];

const rosterOf = (shape: Readonly<Record<string, number>>) =>
  [
    'navn;mail;forvaltning;ledelseslag',
    ...Object.entries(shape).flatMap(([cell, people], at) =>
      Array.from({ length: people }, (_, place) => `L${at}${place};l${at}${place}@x.dk;${cell}`),
    ),
  ].join('\n');

describe('all that can be fetched of a round', () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterAll(() => app.stop());

  let pagesSeen = 0;

  /** The round's bodies, with nothing in them that tells this round from another, or of the rounds before. */
  async function pageOf(
    shape: Readonly<Record<string, number>>,
    favourable: readonly number[],
    world: string,
  ): Promise<string> {
    const { key, tokens, forvaltninger } = await openRound(hr, world);
    const left = [...favourable];
    const cells = Object.keys(shape);
    const leaders = cells.flatMap((cell, at) => Array<number>(shape[cell]!).fill(at));
    // Links come in the order of names, which begin with the place of the cell.
    expect(forvaltninger).toEqual(leaders.map((at) => cells[at]!.split(';')[0]));
    for (const [place, token] of tokens.entries()) {
      const value = left[leaders[place]!]!-- > 0 ? 5 : 2;
      const body = { answers: { [STATEMENT]: value }, background: {}, comments: {} };
      const { status } = await app.call('PUT', '/api/answer', body, bearer(token));
      expect(status).toBe(200);
    }
    expect((await hr('POST', `/api/rounds/${key}/close`)).status).toBe(200);
    expect((await hr('POST', `/api/rounds/${key}/publish`)).status).toBe(200);
    const bodies = await Promise.all(
      ['', '/baseline-comparison', '/subthemes/vaerdier-og-omgangstone'].map((path) =>
        hr('GET', `/api/publications/${key}${path}`),
      ),
    );
    expect(bodies.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [publication, ...others] = bodies.map(({ body }) => body);
    delete publication.heldBeside;
    for (const group of publication.groups) delete group.comparable;
    for (const body of others) {
      delete body.change;
      delete body.trends;
    }
    return JSON.stringify([publication, others]).replaceAll(key, 'KEY').replaceAll(world, 'NAME');
  }

  it.each(SHAPES)(
    'of %o rules out no side of anybody, nor with one own answer known',
    async (shape) => {
      await importRoster(hr, rosterOf(shape));
      const sizes = Object.values(shape);
      const pages = new Map<string, string>();
      const vectors = sizes.reduce<number[][]>(
        (sofar, size) =>
          sofar.flatMap((one) => Array.from({ length: size + 1 }, (_, count) => [...one, count])),
        [[]],
      );
      for (const [world, vector] of vectors.entries()) {
        pages.set(
          vector.join(),
          await pageOf(shape, vector, `Verden ${SHAPES.indexOf(shape)} ${world}`),
        );
      }
      const cellOf = sizes.flatMap((size, cell) => Array<number>(size).fill(cell));
      const { leaking, pages: seen } = attackEveryWorld(cellOf.length, 2, (sideOf) => {
        const counts = sizes.map(
          (_, cell) =>
            sideOf.filter((side, person) => side === 1 && cellOf[person] === cell).length,
        );
        return pages.get(counts.join())!;
      });
      expect(leaking).toBe(0);
      pagesSeen += seen.size;
    },
  );

  it('says something at all', () => {
    expect(pagesSeen).toBeGreaterThan(SHAPES.length);
  });
});
