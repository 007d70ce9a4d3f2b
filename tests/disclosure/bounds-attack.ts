import loadHighs from 'highs';
import { isFavourable } from '../../backend/src/statistics/score-answer';
import type { CollectedResponse } from '../../backend/src/response/collected-response';
import { memberships, type ReadFigure } from './attacker';

type Solver = Awaited<ReturnType<typeof loadHighs>>;

/** People whom an attacker cannot tell apart, and how many of them truly answered favourably. */
interface Cell {
  readonly groupKeys: readonly string[];
  readonly people: number;
  readonly favourable: number;
}

/** Somebody who knows one answer more than the page says: their own. */
interface Insider {
  readonly cell: number;
  readonly favourable: boolean;
}

/**
 * Takes every figure of a statement as a condition on whole numbers, the favourable people of each
 * cell, and asks for whom all solutions agree: first as an outsider, then in the place of every kind
 * of person who also knows their own answer. It gathers solutions that differ from the truth in as
 * many cells as possible; where no solution differs in a cell whose people truly answered alike, they
 * are found out.
 * @param mostInsiders so many are tried, those first whom the solutions of the others help most
 * @returns how many cells of people are found out, by outsiders and by insiders
 */
export async function countDisclosed(
  figures: readonly ReadFigure[],
  responses: readonly CollectedResponse[],
  statementKey: string,
  mostInsiders: number,
): Promise<{ byOutsiders: number; byInsiders: number }> {
  const highs = await solver();
  const cells = cellsOf(figures, responses, statementKey);
  const insiders = cells.flatMap((cell, at): Insider[] => [
    ...(cell.favourable > 0 ? [{ cell: at, favourable: true }] : []),
    ...(cell.favourable < cell.people ? [{ cell: at, favourable: false }] : []),
  ]);
  const everybody = othersIn(cells, null);
  const solutions = Array.from({ length: DIVERSE }, (_, round) =>
    solve(
      highs,
      figures,
      cells,
      everybody,
      [...cells.keys()].map((at) => aimAt(at, round)),
    ),
  );
  const byOutsiders = disclosed(highs, figures, cells, null, solutions);
  const hopeful = insiders
    .map((insider) => ({ insider, suspects: suspectsOf(cells, insider, solutions).length }))
    .filter(({ suspects }) => suspects > 0)
    .sort((a, b) => b.suspects - a.suspects)
    .slice(0, mostInsiders);
  const byInsiders = hopeful.reduce(
    (sum, { insider }) => sum + disclosed(highs, figures, cells, insider, solutions),
    0,
  );
  return { byOutsiders, byInsiders };
}

/** So many solutions that point in all directions are found first: together they clear nearly all. */
const DIVERSE = 4;

/** The favourable people of each cell, the viewer among them. */
type Solution = readonly number[];

/** To make the favourable people of a cell many, or few. */
interface Aim {
  readonly cell: number;
  readonly up: boolean;
}

/** The same for the same cell and round, and else without a pattern. */
function aimAt(cell: number, round: number): Aim {
  return { cell, up: Math.sin((cell + 1) * 12.9898 + round * 78.233) > 0 };
}

function cellsOf(
  figures: readonly ReadFigure[],
  responses: readonly CollectedResponse[],
  statementKey: string,
): Cell[] {
  const seen = new Set(figures.map(({ groupKey }) => groupKey));
  const cells = new Map<string, Cell>();
  for (const response of responses) {
    const answer = response.answers[statementKey];
    if (typeof answer !== 'number') continue;
    const groupKeys = memberships(response)
      .filter((key) => seen.has(key))
      .sort();
    const { people, favourable } = cells.get(groupKeys.join()) ?? { people: 0, favourable: 0 };
    const yes = isFavourable(answer, false) ? 1 : 0;
    cells.set(groupKeys.join(), { groupKeys, people: people + 1, favourable: favourable + yes });
  }
  return [...cells.values()];
}

/** What a viewer must reckon with in a cell: its people less themselves. */
function othersIn(
  cells: readonly Cell[],
  insider: Insider | null,
): { low: number; high: number }[] {
  return cells.map(({ people }, at) => {
    const isOwn = insider?.cell === at;
    return {
      low: isOwn && insider.favourable ? 1 : 0,
      high: people - (isOwn && !insider.favourable ? 1 : 0),
    };
  });
}

/** Cells whose other people truly answered alike, and do so in all solutions that a viewer may believe. */
function suspectsOf(
  cells: readonly Cell[],
  insider: Insider | null,
  solutions: readonly Solution[],
): number[] {
  const others = othersIn(cells, insider);
  const believed = solutions.filter((solution) =>
    solution.every((count, at) => count >= others[at]!.low && count <= others[at]!.high),
  );
  return [...cells.keys()].filter((at) => {
    const { low, high } = others[at]!;
    const { favourable } = cells[at]!;
    const isAlike = high > low && (favourable === low || favourable === high);
    return isAlike && believed.every((solution) => solution[at] === favourable);
  });
}

function disclosed(
  highs: Solver,
  figures: readonly ReadFigure[],
  cells: readonly Cell[],
  insider: Insider | null,
  solutions: Solution[],
): number {
  const others = othersIn(cells, insider);
  for (;;) {
    const suspects = suspectsOf(cells, insider, solutions);
    if (suspects.length === 0) return 0;
    const aims = suspects.map((at) => ({
      cell: at,
      up: cells[at]!.favourable === others[at]!.low,
    }));
    solutions.push(solve(highs, figures, cells, others, aims));
    if (suspectsOf(cells, insider, solutions).length === suspects.length) return suspects.length;
  }
}

/** The favourable people of each cell that agree with the page, as near to the aims as may be. */
function solve(
  highs: Solver,
  figures: readonly ReadFigure[],
  cells: readonly Cell[],
  others: readonly { readonly low: number; readonly high: number }[],
  aims: readonly Aim[],
): Solution {
  const goal = aims.map(({ cell, up }) => (up ? ` + y${cell}` : ` - y${cell}`));
  const conditions = figures.flatMap(({ groupKey, low, high }, place) => {
    const terms = cells.flatMap(({ groupKeys }, at) =>
      groupKeys.includes(groupKey) ? [` + y${at}`] : [],
    );
    return [` a${place}:`, ...terms, ` >= ${low}`, ` b${place}:`, ...terms, ` <= ${high}`];
  });
  const result = highs.solve(
    [
      'Maximize',
      ' goal:',
      ...goal,
      'Subject To',
      ...conditions,
      'Bounds',
      ...others.map(({ low, high }, at) => ` ${low} <= y${at} <= ${high}`),
      'Generals',
      ...others.map((_, at) => ` y${at}`),
      'End',
    ].join('\n'),
    { output_flag: false },
  );
  if (result.Status !== 'Optimal') throw new Error(`the page contradicts itself: ${result.Status}`);
  return cells.map((_, at) => Math.round(result.Columns[`y${at}`]!.Primal));
}

let loaded: Promise<Solver> | undefined;
function solver(): Promise<Solver> {
  loaded ??= loadHighs();
  return loaded;
}
