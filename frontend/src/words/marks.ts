import type { Placement } from '@ledelsespuls/contracts/bodies/baseline/elicitation';

export const MARKS = ['least', 'likely', 'most'] as const;
export type Mark = (typeof MARKS)[number];

/** What has been placed of a word, in leaders of 100; null until it is. */
export type Marks = Readonly<Record<Mark, number | null>>;
/** All three. */
export type Placed = Readonly<Record<Mark, number>>;

export const NO_MARKS: Marks = { least: null, likely: null, most: null };

export const isPlaced = (marks: Marks): marks is Placed =>
  MARKS.every((mark) => marks[mark] !== null);

/** What keeps the marks from being an answer; null where nothing does. */
export function faultIn(marks: Marks): 'missing' | 'least' | 'most' | null {
  const { least, likely, most } = marks;
  if (least !== null && likely !== null && least > likely) return 'least';
  if (most !== null && likely !== null && most < likely) return 'most';
  return isPlaced(marks) ? null : 'missing';
}

export const marksOf = (placement: Placement): Marks =>
  placement.status === 'placed'
    ? { least: placement.least, likely: placement.likely, most: placement.most }
    : NO_MARKS;

/** A typed figure; null where it is none from 0 to 100. */
export function readFigure(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;
}

/** What is kept on the device, read back; nothing where it is of another form. */
export function parseMarks(kept: string): Marks {
  try {
    const value = JSON.parse(kept) as Partial<Record<Mark, unknown>> | null;
    const figure = (mark: Mark) => {
      const one = value?.[mark];
      return typeof one === 'number' ? readFigure(String(one)) : null;
    };
    return { least: figure('least'), likely: figure('likely'), most: figure('most') };
  } catch {
    return NO_MARKS;
  }
}
