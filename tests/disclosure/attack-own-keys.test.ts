import { createHash, createHmac } from 'node:crypto';
import { editKey } from '../../backend/src/access/token.crypto';
import { seededRandom } from '../../backend/src/example/seeded-random';
import { keyOfCode } from '../../backend/src/response/own-key/own-key.crypto';
import { formCells } from '../../backend/src/round/groups/form-cells';
import { recoveryCodeOf } from '@ledelsespuls/contracts/codes/recovery-code';
import { countedHashOf } from '../setup/round/own-key';

const ROUND = 'aarsmaaling-2026';
const SECRET = 'the secret that the thief has too';
/** Shared out among the attackers. */
const ROUNDS = 400;
/** On which a mail went out, and how many of those who answer did so on it or the day after. */
const PEAKS = [
  { day: 0, share: 0.4 },
  { day: 6, share: 0.65 },
  { day: 11, share: 0.85 },
];
const DAYS = 14;
const random = seededRandom(2027);
const pick = (below: number) => Math.floor(random() * below);

/** The protections of a round; each can be off, to see that the attack would then succeed. */
interface Rules {
  /** The key of an answer is the device's own, and not the link's. */
  readonly ownKey: boolean;
  /** The key of a draft is. */
  readonly ownDraft: boolean;
  /** Rows and invitations are written anew each night, in random order. */
  readonly mixing: boolean;
  readonly sealing: boolean;
}
const ALL: Rules = { ownKey: true, ownDraft: true, mixing: true, sealing: true };
/** What protects still where the thief has the round's key too. */
const WITH_THE_KEY: Rules = { ...ALL, sealing: false };

interface Row {
  readonly cell: string;
  readonly key: string;
  /** The night by which it was first in a copy. */
  readonly night: number;
  /** Null where it is sealed to a key that the thief does not have. */
  readonly answer: number | null;
}

interface Leader {
  readonly token: string;
  readonly cell: string;
  /** The night by which the invitation was first marked in a copy. */
  readonly night: number;
}

/** Everything but what devices hold: all rows and marks in the order of the files, links, drafts, lists and copies. */
interface Stolen {
  readonly rows: readonly Row[];
  readonly marked: readonly Leader[];
  readonly drafts: ReadonlyMap<string, number>;
  /** The list of what was counted, in its order. */
  readonly counted: readonly string[];
  /** By cell, in the order of the opened box. */
  readonly box: ReadonlyMap<string, readonly number[]>;
}

/** A round of 30 to 60 leaders, of whom most answer. An answer is told by a number of its own. */
function playRound(rules: Rules): { stolen: Stolen; truth: ReadonlyMap<string, number> } {
  const groups = new Map(
    Array.from({ length: 30 + pick(31) }, (_, place) => [
      `link ${place}`,
      ['kommune', `f${pick(4)}`],
    ]),
  );
  const cells = formCells(groups, 5);
  const answering = [...groups.keys()].filter(() => random() < 0.8);
  const inTime = answering
    .map((token) => ({ token, night: nightOf(), cell: JSON.stringify(cells.get(token)) }))
    .sort((one, other) => one.night - other.night || random() - 0.5);
  const truth = new Map(inTime.map(({ token }) => [token, pick(2 ** 40)]));
  const drafts = new Map<string, number>();
  const rows = inTime.map(({ token, night, cell }): Row => {
    const code = recoveryCodeOf(Uint8Array.from({ length: 17 }, () => pick(256)));
    const answer = truth.get(token)!;
    const draftKey = rules.ownDraft
      ? keyOfCode('draft', ROUND, code)
      : editKey(SECRET, 'draft', token);
    drafts.set(draftKey.toString('hex'), answer);
    const key = rules.ownKey ? keyOfCode('row', ROUND, code) : editKey(SECRET, 'response', token);
    return { cell, night, key: key.toString('hex'), answer: rules.sealing ? null : answer };
  });
  const inFiles = <Item>(items: readonly Item[]) => (rules.mixing ? shuffled(items) : items);
  const box = new Map<string, number[]>();
  for (const answer of [...truth.values()].sort((one, other) => one - other)) {
    const { cell } = inTime.find(({ token }) => truth.get(token) === answer)!;
    box.set(cell, [...(box.get(cell) ?? []), answer]);
  }
  const counted = rows.map(({ key }) => countedHashOf(Buffer.from(key, 'hex')).toString('hex'));
  const stolen = {
    rows: inFiles(rows),
    marked: inFiles(inTime),
    drafts,
    counted: counted.sort(),
    box,
  };
  return { stolen, truth };
}

function nightOf(): number {
  const chance = random();
  const peak = PEAKS.find(({ share }) => chance < share);
  return peak ? peak.day + pick(2) : pick(DAYS);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Names an answer for a leader. */
type Attacker = (stolen: Stolen, leader: Leader) => number | undefined;

const guess: Attacker = ({ box }, { cell }) => among(box.get(cell)!);
const among = <Item>(items: readonly Item[]): Item | undefined => items[pick(items.length)];

/** All that follows from a link with or without the secret, by each purpose that anything has. */
function keysOf(token: string): string[] {
  const purposes = ['response', 'draft', 'row', 'comment', 'comment:comment-closing', 'invitation'];
  return purposes
    .flatMap((purpose) => [
      `${purpose}:${token}`,
      `ledelsespuls ${purpose} 1|${ROUND}|${token}`,
      `ledelsespuls ${purpose} 1|${token}`,
    ])
    .flatMap((text) => [
      createHash('sha256').update(text).digest('hex'),
      createHmac('sha256', SECRET).update(text).digest('hex'),
    ]);
}

/** The thief knows the box as well, in which each answer of the cell is once. */
const ATTACKERS: Readonly<Record<string, Attacker>> = {
  'a guess among all of the cell': guess,
  'every key that follows from link and secret': (stolen, leader) => {
    const keys = new Set(keysOf(leader.token));
    return stolen.rows.find(({ key }) => keys.has(key))?.answer ?? guess(stolen, leader);
  },
  'every draft that follows from link and secret': (stolen, leader) => {
    const key = keysOf(leader.token).find((one) => stolen.drafts.has(one));
    return key === undefined ? guess(stolen, leader) : stolen.drafts.get(key);
  },
  'the order of rows, beside that of the marks': (stolen, leader) => {
    const place = ofCell(stolen.marked, leader).findIndex(({ token }) => token === leader.token);
    return ofCell(stolen.rows, leader)[place]?.answer ?? guess(stolen, leader);
  },
  'the order of the counted list, beside those of rows and marks': (stolen, leader) => {
    const place = stolen.marked.findIndex(({ token }) => token === leader.token);
    const hash = stolen.counted[place];
    const row = stolen.rows.find(
      ({ key }) => countedHashOf(Buffer.from(key, 'hex')).toString('hex') === hash,
    );
    return row?.cell === leader.cell && row.answer !== null ? row.answer : guess(stolen, leader);
  },
};

const NIGHTLY: Attacker = (stolen, leader) => {
  const ofNight = ofCell(stolen.rows, leader).filter(({ night }) => night === leader.night);
  return among(ofNight)?.answer ?? guess(stolen, leader);
};

function ofCell<Item extends { readonly cell: string }>(
  items: readonly Item[],
  { cell }: Leader,
): Item[] {
  return items.filter((item) => item.cell === cell);
}

/** How many of all leaders are named right, and how far that lies above chance, in standard deviations. */
function attack(attacker: Attacker, rules: Rules, rounds: number) {
  let [right, leaders, expected, variance] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const { stolen, truth } = playRound(rules);
    for (const leader of stolen.marked) {
      if (attacker(stolen, leader) === truth.get(leader.token)) right += 1;
      const chance = 1 / stolen.box.get(leader.cell)!.length;
      leaders += 1;
      expected += chance;
      variance += chance * (1 - chance);
    }
  }
  return { share: right / leaders, advantage: (right - expected) / Math.sqrt(variance) };
}

describe('somebody with one copy of everything, the links, the secret and the key of the round', () => {
  const names = Object.keys(ATTACKERS);

  it.each(names)('ties no better than by chance within the cell with %s', (name) => {
    const { advantage } = attack(ATTACKERS[name]!, WITH_THE_KEY, ROUNDS / names.length);
    expect(advantage).toBeLessThan(3);
  });

  it.each([
    ['ownKey', 'every key that follows from link and secret'],
    ['ownDraft', 'every draft that follows from link and secret'],
    ['mixing', 'the order of rows, beside that of the marks'],
  ] as const)('would tie all where %s is off, with %s', (rule, name) => {
    expect(attack(ATTACKERS[name]!, { ...WITH_THE_KEY, [rule]: false }, 10).share).toBe(1);
  });
});

describe('somebody with a copy of each night', () => {
  it('ties more than half with the key of the round, as the page on privacy says', () => {
    const { share } = attack(NIGHTLY, WITH_THE_KEY, 100);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
  });

  it('names nobody’s answer better than by chance without it', () => {
    expect(attack(NIGHTLY, ALL, 100).advantage).toBeLessThan(3);
  });
});
