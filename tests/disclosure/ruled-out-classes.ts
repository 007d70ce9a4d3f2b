import loadHighs from 'highs';
import type { AnswerClass } from '@ledelsespuls/contracts/lists/answering/answer-classes';

/** What a page says of how many of some people met a statement in some way. */
export interface ReadClass {
  /** The groups whose people it counts, by the keys of `Known.groupKeys`. */
  readonly of: readonly string[];
  readonly class: AnswerClass;
  /** Ends included, in people. */
  readonly low: number;
  readonly high: number;
}

/** What everybody knows of somebody who answered: the groups they are in. */
export interface Known {
  readonly groupKeys: readonly string[];
}

/** The finest classes; every other is some of them together. */
const FINEST = ['1', '2', '3', '4', '5', 'not-relevant', 'undecided'] as const;
export type Finest = (typeof FINEST)[number];

const PARTS: Readonly<Record<Exclude<AnswerClass, Finest>, readonly Finest[]>> = {
  disagree: ['1', '2'],
  agree: ['4', '5'],
  outside: ['not-relevant', 'undecided'],
  'not-disagree': ['3', '4', '5', 'not-relevant', 'undecided'],
  'not-agree': ['1', '2', '3', 'not-relevant', 'undecided'],
  'neither-or-outside': ['3', 'not-relevant', 'undecided'],
};

/**
 * Takes all that a page says of one statement as conditions on whole numbers, how many of each cell of people who cannot be
 * told apart met it in each of the seven finest ways, and looks for a class that no world within them gives to anybody of a cell.
 * @returns the cells and classes that are ruled out; empty where nobody's class is known, and none is known not to be theirs
 */
export async function ruledOutClasses(
  figures: readonly ReadClass[],
  people: readonly Known[],
): Promise<string[]> {
  const highs = await loadHighs();
  const cells = cellsOf(figures, people);
  const shown = new Set<string>();
  const missing: string[] = [];
  const name = (cell: number, of: Finest) => `y${cell}_${FINEST.indexOf(of)}`;
  const program = [
    ...cells.map(
      (cell, at) =>
        ` c${at}: ${FINEST.map((of) => `+ ${name(at, of)}`).join(' ')} = ${cell.people}`,
    ),
    ...figures.flatMap(({ of, class: answerClass, low, high }, figure) => {
      const parts = finestOf(answerClass);
      const terms = cells.flatMap(({ groupKeys }, at) =>
        of.some((key) => groupKeys.includes(key)) ? parts.map((part) => `+ ${name(at, part)}`) : [],
      );
      if (terms.length === 0) return [];
      return [
        ` a${figure}: ${terms.join(' ')} >= ${low}`,
        ` b${figure}: ${terms.join(' ')} <= ${high}`,
      ];
    }),
  ];
  const all = cells.flatMap((_, at) => FINEST.map((of) => name(at, of)));
  for (const [at, cell] of cells.entries()) {
    for (const of of FINEST) {
      const wanted = name(at, of);
      if (shown.has(wanted)) continue;
      // What nobody has shown yet is aimed at, so that few programs are solved.
      const goal = all.filter((one) => !shown.has(one)).map((one) => `+ ${one}`);
      const { Status, Columns } = highs.solve(
        ['Maximize', ' goal:', ...goal, 'Subject To', ...program, 'Bounds', ` ${wanted} >= 1`]
          .concat(['Generals', ` ${all.join(' ')}`, 'End'])
          .join('\n'),
        { output_flag: false, mip_rel_gap: 0.5 },
      );
      if (Status !== 'Optimal') {
        missing.push(JSON.stringify([cell.groupKeys, of]));
        continue;
      }
      for (const one of all) if (Math.round(Columns[one]!.Primal) > 0) shown.add(one);
    }
  }
  return missing;
}

export function finestOf(answerClass: AnswerClass): readonly Finest[] {
  return isFinest(answerClass) ? [answerClass] : PARTS[answerClass];
}

function isFinest(answerClass: AnswerClass): answerClass is Finest {
  return (FINEST as readonly string[]).includes(answerClass);
}

function cellsOf(figures: readonly ReadClass[], people: readonly Known[]) {
  const seen = new Set(figures.flatMap(({ of }) => of));
  const cells = new Map<string, { groupKeys: readonly string[]; people: number }>();
  for (const person of people) {
    const groupKeys = person.groupKeys.filter((key) => seen.has(key)).sort();
    const known = cells.get(groupKeys.join());
    cells.set(groupKeys.join(), { groupKeys, people: (known?.people ?? 0) + 1 });
  }
  return [...cells.values()];
}
