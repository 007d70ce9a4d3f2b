/** How a line is drawn, told apart by its mark and its dashes as well. */
export interface LineMark {
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly dashes: string | undefined;
  readonly isFilled: boolean;
}

const EARLIER_SHAPES = ['square', 'diamond', 'triangle'] as const;

/**
 * The mark of a line.
 * @param earlier which of the groups that it came of, from 0; null for the group itself
 * @param piece 0 for the newest of its pieces
 */
export function lineMark(earlier: number | null, piece: number): LineMark {
  return {
    shape: earlier === null ? 'circle' : EARLIER_SHAPES[earlier % EARLIER_SHAPES.length]!,
    dashes: piece > 0 ? '4 4' : earlier === null ? undefined : '8 3',
    isFilled: earlier === null && piece === 0,
  };
}

/** The outline of a mark around a point, in pixels. */
export function markPath(shape: LineMark['shape'], x: number, y: number, size = 5.5): string {
  const at = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`;
  switch (shape) {
    case 'circle':
      return `M ${at(-1, 0)} a ${size} ${size} 0 1 0 ${2 * size} 0 a ${size} ${size} 0 1 0 ${-2 * size} 0 Z`;
    case 'square':
      return `M ${at(-0.9, -0.9)} L ${at(0.9, -0.9)} L ${at(0.9, 0.9)} L ${at(-0.9, 0.9)} Z`;
    case 'diamond':
      return `M ${at(0, -1.25)} L ${at(1.25, 0)} L ${at(0, 1.25)} L ${at(-1.25, 0)} Z`;
    case 'triangle':
      return `M ${at(0, -1.2)} L ${at(1.15, 0.85)} L ${at(-1.15, 0.85)} Z`;
  }
}
