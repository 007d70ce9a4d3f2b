import type { MarkedRow, MarkedSection } from '../marks/marks-table';
import { useRowWords } from '../marks/row-words';
import type { PictureRow, RowsShape } from './picture';

/** Makes the picture of a table of marks out of its rows; those with nothing to draw are left out. */
export function useMarksPicture() {
  const words = useRowWords();
  return (sections: readonly Pick<MarkedSection, 'whole' | 'rows'>[], earlier: string | null) => {
    const drawn = sections
      .flatMap(({ whole, rows }) => [
        ...(whole ? [{ row: whole, isWhole: true }] : []),
        ...rows.map((row) => ({ row, isWhole: false })),
      ])
      .flatMap(({ row, isWhole }) => pictured(row, isWhole, earlier));
    return {
      shape: { kind: 'rows', rows: drawn.map(({ row }) => row) } satisfies RowsShape,
      description: drawn.map(({ label }) => label).join(' '),
    };
  };

  function pictured(
    { name, cell, answered, found, earlierShare = null }: MarkedRow,
    isWhole: boolean,
    earlier: string | null,
  ): { readonly row: PictureRow; readonly label: string }[] {
    if (cell.status === 'withheld') return [];
    return [
      {
        row: {
          ...{ name, isWhole, answered: answered === null ? '–' : String(answered) },
          ...words.figure(cell),
          verdict: found.state === 'none' ? '' : found.short,
          drawing: { kind: 'mark', cell, earlierShare },
        },
        label: `${name}: ${words.mark(cell, { share: earlierShare, round: earlier })} ${found.text}`,
      },
    ];
  }
}
