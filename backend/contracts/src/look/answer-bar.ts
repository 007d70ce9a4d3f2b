import type { AnswerClass } from '../lists/answering/answer-classes';
import type { Colour } from './colours';

/** On which side of a bar of answers a piece stands, and in which colour. */
export interface BarPlace {
  readonly side: 'disagree' | 'middle' | 'agree';
  readonly colour: Colour;
}

/** From the strongest disagreement to the strongest agreement; what is outside the scale has no place. */
const BAR: readonly (readonly [AnswerClass, BarPlace])[] = [
  ['1', { side: 'disagree', colour: 'disagree-2' }],
  ['2', { side: 'disagree', colour: 'disagree-1' }],
  ['disagree', { side: 'disagree', colour: 'disagree-1' }],
  ['not-agree', { side: 'middle', colour: 'neither' }],
  ['neither-or-outside', { side: 'middle', colour: 'neither' }],
  ['3', { side: 'middle', colour: 'neither' }],
  ['not-disagree', { side: 'middle', colour: 'neither' }],
  ['4', { side: 'agree', colour: 'agree-1' }],
  ['agree', { side: 'agree', colour: 'agree-1' }],
  ['5', { side: 'agree', colour: 'agree-2' }],
];

/** What the ends are coloured where agreeing says that a problem is there. */
const NEUTRAL: Readonly<Partial<Record<Colour, Colour>>> = {
  'agree-1': 'problem-agree-1',
  'agree-2': 'problem-agree-2',
  'disagree-1': 'problem-disagree-1',
  'disagree-2': 'problem-disagree-2',
};

export interface CountedClass {
  readonly class: AnswerClass;
  readonly count: { readonly low: number; readonly high: number };
}

/** A piece of a bar; the middle of its range as a share of everybody who answered. */
export interface BarPiece {
  readonly class: AnswerClass;
  readonly place: BarPlace;
  readonly share: number;
}

/** @param isProblem the statement names a problem, so that neither end has the colour of good or bad */
export function barPieces(
  parts: readonly CountedClass[],
  answered: number,
  isProblem = false,
): BarPiece[] {
  return BAR.flatMap(([name, usual]) => {
    const part = parts.find((one) => one.class === name);
    const place = isProblem ? { ...usual, colour: NEUTRAL[usual.colour] ?? usual.colour } : usual;
    return part
      ? [{ class: name, place, share: (part.count.low + part.count.high) / 2 / answered }]
      : [];
  });
}

/** A result of rounds before method 4, which says exact counts, in the form of the later ones. */
interface CountedResult {
  readonly answers?: readonly CountedClass[] | undefined;
  readonly distribution: {
    readonly categories: 3 | 5;
    readonly counts: readonly number[];
  } | null;
  readonly outside: { readonly dontKnow: number; readonly notRelevant: number } | null;
}

const NAMES: Readonly<Record<3 | 5, readonly AnswerClass[]>> = {
  5: ['1', '2', '3', '4', '5'],
  3: ['disagree', '3', 'agree'],
};

/** The answers to a statement by class, of any method; null where they may not be said. */
export function classesOfAnswers({
  answers,
  distribution,
  outside,
}: CountedResult): readonly CountedClass[] | null {
  if (answers) return answers;
  if (!distribution) return null;
  const exact = (name: AnswerClass, count: number): CountedClass => ({
    class: name,
    count: { low: count, high: count },
  });
  return [
    ...NAMES[distribution.categories].map((name, place) =>
      exact(name, distribution.counts[place] ?? 0),
    ),
    ...(outside
      ? [exact('undecided', outside.dontKnow), exact('not-relevant', outside.notRelevant)]
      : []),
  ];
}
