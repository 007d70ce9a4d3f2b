import { editKey } from '../../backend/src/access/token.crypto';
import { fillBox } from '../../backend/src/box/closed-box';
import { seededRandom } from '../../backend/src/example/seeded-random';
import {
  bytesOfAnswer,
  type SealedAnswer,
} from '../../backend/src/response/envelope/sealed-answer';
import { formCells } from '../../backend/src/round/groups/form-cells';

/** Shared out among the attackers. */
const ROUNDS = 1000;
const SECRET = 'the secret that the thief has too';
/** HPKE's own key and tag. */
const SEAL = 48;
const random = seededRandom(2026);
const pick = (below: number) => Math.floor(random() * below);

/** The protections of a round; each can be off, to see that the attack would then succeed. */
interface Rules {
  readonly cells: boolean;
  readonly sealing: boolean;
  readonly padding: boolean;
  readonly sorting: boolean;
}
const ALL: Rules = { cells: true, sealing: true, padding: true, sorting: true };

interface Row {
  readonly cell: string;
  readonly editKey: string;
  readonly content: { readonly length: number; readonly plain: string | null };
}

/** What a thief has: the rows in the order they were written, the box as it was filled, and all links. */
interface Stolen {
  readonly rows: readonly Row[];
  /** By cell, the answers that were given in it, in the order of the box once it is opened. */
  readonly answers: ReadonlyMap<string, readonly SealedAnswer[]>;
  /** By token, in the order of answering: the cell. */
  readonly leaders: ReadonlyMap<string, string>;
}

/** A round of 20 to 44 leaders, of whom most answer, some with comments. */
function playRound(rules: Rules): { stolen: Stolen; truth: ReadonlyMap<string, SealedAnswer> } {
  const forvaltninger = 2 + pick(3);
  const groups = new Map(
    Array.from({ length: 20 + pick(25) }, (_, place) => {
      const own = ['kommune', `f${pick(forvaltninger)}`];
      if (random() < 0.5) own.push(`layer=${pick(3)}`);
      return [`link ${place}`, own] as const;
    }),
  );
  const cellOf = rules.cells ? formCells(groups, 5) : groups;
  const truth = new Map<string, SealedAnswer>();
  for (const [token, groupKeys] of groups) {
    if (random() < 0.2) continue;
    const answers = Object.fromEntries(
      Array.from({ length: 12 }, (_, asked) => [`s${asked}`, (1 + pick(5)) as 1 | 2 | 3 | 4 | 5]),
    );
    const comments: Record<string, string> = {};
    if (random() < 0.4) comments.closing = 'ord '.repeat(1 + pick(100));
    truth.set(token, { groupKeys, answers, background: { span: String(pick(4)) }, comments });
  }
  const cellKey = (token: string) => JSON.stringify(cellOf.get(token));
  const rows = [...truth].map(([token, answer]) => ({
    cell: cellKey(token),
    editKey: editKey(SECRET, 'response', token).toString('hex'),
    content: {
      length: lengthOf(answer, rules),
      plain: rules.sealing ? null : JSON.stringify(answer),
    },
  }));
  // The box holds answers without their comments; the attacker is given whole ones, which can only help.
  const inBox = fillBox(
    [...truth.values()],
    () => null,
    () => '',
  ).responses;
  const whole = new Map([...truth.values()].map((answer) => [contentOf(answer), answer]));
  const boxed = rules.sorting
    ? inBox.map((response) => whole.get(contentOf(response))!)
    : [...truth.values()];
  const tokenOf = new Map([...truth].map(([token, answer]) => [answer, token]));
  const answers = new Map<string, SealedAnswer[]>();
  for (const answer of boxed) {
    const cell = cellKey(tokenOf.get(answer)!);
    answers.set(cell, [...(answers.get(cell) ?? []), answer]);
  }
  const leaders = new Map([...truth.keys()].map((token) => [token, cellKey(token)]));
  return { stolen: { rows, answers, leaders }, truth };
}

const contentOf = ({ groupKeys, answers, background }: Omit<SealedAnswer, 'comments'>) =>
  JSON.stringify([groupKeys, answers, background]);
const lengthOf = (answer: SealedAnswer, { padding }: Rules) =>
  padding ? bytesOfAnswer(answer).length + SEAL : JSON.stringify(answer).length + SEAL;

/** Names an answer for a leader. The leader's own row is found by link and `SECRET`, as any key that follows from them. */
type Attacker = (stolen: Stolen, token: string, rules: Rules) => SealedAnswer | undefined;

const ATTACKERS: Readonly<Record<string, Attacker>> = {
  'a guess among all of the cell': ({ answers, leaders }, token) => {
    const given = answers.get(leaders.get(token)!)!;
    return given[pick(given.length)];
  },
  'the length of the own row': ({ rows, answers, leaders }, token, rules) => {
    const own = rowOf(rows, token);
    const given = answers.get(leaders.get(token)!)!;
    const fitting = given.filter((answer) => lengthOf(answer, rules) === own.content.length);
    return fitting[pick(fitting.length)];
  },
  'the content of the own row': ({ rows, answers, leaders }, token) => {
    const { plain } = rowOf(rows, token).content;
    const given = answers.get(leaders.get(token)!)!;
    return plain === null
      ? given[pick(given.length)]
      : given.find((answer) => JSON.stringify(answer) === plain);
  },
  'the order of rows, beside that of the box': ({ rows, answers, leaders }, token) => {
    const cell = leaders.get(token)!;
    const place = rows.filter((row) => row.cell === cell).indexOf(rowOf(rows, token));
    return answers.get(cell)![place];
  },
  'a copy each night, beside the order of the box': ({ rows, answers, leaders }, token) => {
    const cell = leaders.get(token)!;
    const ofCell = rows.filter((row) => row.cell === cell);
    const night = Math.floor(ofCell.indexOf(rowOf(rows, token)) / 2) * 2;
    const among = answers.get(cell)!.slice(night, night + 2);
    return among[pick(among.length)];
  },
};

function rowOf(rows: readonly Row[], token: string): Row {
  const key = editKey(SECRET, 'response', token).toString('hex');
  return rows.find((row) => row.editKey === key)!;
}

/** How far the right guesses lie above chance, in standard deviations, over many rounds. */
function advantage(attacker: Attacker, rules: Rules, rounds: number): number {
  let [right, expected, variance] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const { stolen, truth } = playRound(rules);
    // Chance is that of cells as they should be.
    for (const [token, answer] of truth) {
      if (attacker(stolen, token, rules) === answer) right += 1;
      const among = stolen.answers.get(stolen.leaders.get(token)!)!.length;
      const chance = 1 / (rules.cells ? among : Math.max(among, 5));
      expected += chance;
      variance += chance * (1 - chance);
    }
  }
  return (right - expected) / Math.sqrt(variance);
}

describe('somebody with every copy, the links and the secret, and without the key', () => {
  it.each(Object.keys(ATTACKERS))('ties no better than by chance with %s', (name) => {
    expect(advantage(ATTACKERS[name]!, ALL, ROUNDS / Object.keys(ATTACKERS).length)).toBeLessThan(
      3,
    );
  });

  it.each([
    ['cells', 'a guess among all of the cell'],
    ['sealing', 'the content of the own row'],
    ['padding', 'the length of the own row'],
    ['sorting', 'the order of rows, beside that of the box'],
    ['sorting', 'a copy each night, beside the order of the box'],
  ] as const)('would, where %s is off, with %s', (rule, name) => {
    expect(advantage(ATTACKERS[name]!, { ...ALL, [rule]: false }, 40)).toBeGreaterThan(3);
  });
});
