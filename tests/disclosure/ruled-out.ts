import loadHighs from 'highs';
import type { CollectedResponse } from '../../backend/src/response/collected-response';
import { memberships, type ReadFigure } from './attacker';

type Solver = Awaited<ReturnType<typeof loadHighs>>;

/** People whom an attacker cannot tell apart. */
interface Cell {
  readonly groupKeys: readonly string[];
  readonly people: number;
}

/** Somebody of a cell who answered favourably, or did not. */
interface Person {
  readonly cell: number;
  readonly favourable: boolean;
}

/** The favourable people of each cell, for every cell. */
type Solution = readonly number[];

/**
 * Takes every figure of a statement as a condition on whole numbers, the favourable people of each cell, and looks for two
 * people and two sides that no solution allows: what a reader who knows one of the two answers could rule out of the other. The program only ever
 * says ranges, and every world within them gives the same page, so nothing more can be read from knowing it.
 * @returns pairs that are ruled out; empty where the page is closed
 */
export async function ruledOut(
  figures: readonly ReadFigure[],
  responses: readonly CollectedResponse[],
): Promise<string[]> {
  const highs = await solver();
  const cells = cellsOf(figures, responses);
  const people = [...cells.keys()].flatMap((cell): Person[] => [
    { cell, favourable: true },
    { cell, favourable: false },
  ]);
  const solutions: Solution[] = [];
  const missing: string[] = [];
  for (const [place, one] of people.entries()) {
    for (const other of people.slice(place)) {
      if (one.cell === other.cell && cells[one.cell]!.people < 2) continue;
      if (solutions.some((solution) => shows(solution, cells, one, other))) continue;
      const found = solve(highs, figures, cells, one, other, solutions.length);
      if (found) solutions.push(found);
      else
        missing.push(
          JSON.stringify([cells[one.cell], one.favourable, cells[other.cell], other.favourable]),
        );
    }
  }
  return missing;
}

function cellsOf(figures: readonly ReadFigure[], responses: readonly CollectedResponse[]): Cell[] {
  const seen = new Set(figures.flatMap(({ of }) => of));
  const cells = new Map<string, Cell>();
  for (const response of responses) {
    const groupKeys = memberships(response)
      .filter((key) => seen.has(key))
      .sort();
    const people = cells.get(groupKeys.join())?.people ?? 0;
    cells.set(groupKeys.join(), { groupKeys, people: people + 1 });
  }
  return [...cells.values()];
}

/** The favourable people of a cell that are possible where these two have their sides. */
function limits(cells: readonly Cell[], pair: readonly Person[], at: number) {
  const inside = pair.filter(({ cell }) => cell === at);
  const favourable = inside.filter((person) => person.favourable).length;
  return { low: favourable, high: cells[at]!.people - (inside.length - favourable) };
}

function shows(solution: Solution, cells: readonly Cell[], one: Person, other: Person): boolean {
  return [one.cell, other.cell].every((at) => {
    const { low, high } = limits(cells, [one, other], at);
    return solution[at]! >= low && solution[at]! <= high;
  });
}

/** Null where nothing agrees with the page. The aim changes with the place, so that solutions point in all directions. */
function solve(
  highs: Solver,
  figures: readonly ReadFigure[],
  cells: readonly Cell[],
  one: Person,
  other: Person,
  place: number,
): Solution | null {
  const goal = cells.map((_, at) =>
    Math.sin((at + 1) * 12.9898 + place * 78.233) > 0 ? ` + y${at}` : ` - y${at}`,
  );
  const conditions = figures.flatMap(({ of, low, high }, figure) => {
    const terms = cells.flatMap(({ groupKeys }, at) =>
      of.some((key) => groupKeys.includes(key)) ? [` + y${at}`] : [],
    );
    return [` a${figure}:`, ...terms, ` >= ${low}`, ` b${figure}:`, ...terms, ` <= ${high}`];
  });
  const bounds = cells.map((_, at) => {
    const { low, high } = limits(cells, [one, other], at);
    return ` ${low} <= y${at} <= ${high}`;
  });
  const variables = cells.map((_, at) => ` y${at}`);
  const program = ['Maximize', ' goal:', ...goal, 'Subject To', ...conditions];
  const result = highs.solve(
    [...program, 'Bounds', ...bounds, 'Generals', ...variables, 'End'].join('\n'),
    { output_flag: false },
  );
  if (result.Status !== 'Optimal') return null;
  return cells.map((_, at) => Math.round(result.Columns[`y${at}`]!.Primal));
}

let loaded: Promise<Solver> | undefined;
function solver(): Promise<Solver> {
  loaded ??= loadHighs();
  return loaded;
}
