import { countIn, headerFaults, readNumberTable, shareIn } from '../numbers/number-table';

export type BackgroundFaultCode =
  | 'not-a-table'
  | 'empty'
  | 'missing-column'
  | 'double-column'
  | 'extra-cell'
  | 'unknown-question'
  | 'unknown-option'
  | 'not-a-count'
  | 'not-a-share'
  | 'nobody'
  | 'other-n'
  | 'over-one'
  | 'double';

export interface BackgroundFault {
  readonly code: BackgroundFaultCode;
  /** Counted from 1 with the header. */
  readonly line: number;
  readonly column: string;
}

/** How those who answered a background question in 2020 were distributed. */
export interface BackgroundShare {
  readonly questionKey: string;
  readonly optionKey: string;
  /** All who answered the question. */
  readonly answered: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Shares are rounded, each by half a per cent at most; a sum may so be over one by what that gives. */
const ROUNDING = 0.005;
interface Row {
  readonly line: number;
  readonly question: string;
  readonly option: string;
  readonly n: number;
  readonly share: number;
}

/**
 * Reads the distributions of 2020 from CSV, separated by semicolon or comma: `question,option,n` with the
 * leaders of each option, or `question,option,share,n` with the share of each and in `n` all who answered the
 * question. A share is 0 to 1, or a percentage with its sign; a decimal comma is understood. An option that is
 * not listed is not known, and not zero.
 * @param questions the options of each question that may be compared with today
 * @returns all faults at once, and then no shares
 */
export function parseBackground(
  text: string,
  questions: ReadonlyMap<string, readonly string[]>,
): { shares: BackgroundShare[]; faults: BackgroundFault[] } {
  const refuse = (...faults: BackgroundFault[]) => ({ shares: [], faults });
  const table = readNumberTable(text);
  if (!Array.isArray(table)) return refuse({ code: 'not-a-table', line: table.line, column: '' });
  const [header, ...body] = table;
  if (!header || body.length === 0) return refuse({ code: 'empty', line: 1, column: '' });
  const columns = header.cells.map((cell) => cell.toLowerCase());
  const hasShares = columns.includes('share');
  const wanted = ['question', 'option', ...(hasShares ? ['share'] : []), 'n'];
  const unfit = headerFaults(columns, wanted, header.line);
  if (unfit.length > 0) return refuse(...unfit);

  const faults: BackgroundFault[] = [];
  const fault = (code: BackgroundFaultCode, line: number, column: string) =>
    faults.push({ code, line, column });
  const rows = body.flatMap(({ line, cells }): Row[] => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    if (cells.slice(columns.length).some((extra) => extra !== '')) {
      fault('extra-cell', line, String(columns.length + 1));
      return [];
    }
    const row = {
      ...{ line, question: cell('question'), option: cell('option') },
      n: countIn(cell('n')),
      share: hasShares ? shareIn(cell('share')) : 0,
    };
    const options = questions.get(row.question);
    if (!options) fault('unknown-question', line, 'question');
    else if (!options.includes(row.option)) fault('unknown-option', line, 'option');
    if (Number.isNaN(row.n)) fault('not-a-count', line, 'n');
    if (Number.isNaN(row.share) || row.share > 1) fault('not-a-share', line, 'share');
    return [row];
  });
  const byQuestion = [...new Set(rows.map(({ question }) => question))].map((key) =>
    rows.filter(({ question }) => question === key),
  );
  for (const own of byQuestion) {
    const { line } = own.at(-1)!;
    own.forEach((row, place) => {
      if (own.slice(0, place).some(({ option }) => option === row.option))
        fault('double', row.line, 'option');
      if (hasShares && row.n !== own[0]!.n) fault('other-n', row.line, 'n');
    });
    const sum = (of: 'n' | 'share') => own.reduce((total, row) => total + row[of], 0);
    if (hasShares ? own[0]!.n === 0 : sum('n') === 0) fault('nobody', line, 'n');
    if (sum('share') > 1 + own.length * ROUNDING) fault('over-one', line, 'share');
  }
  if (faults.length > 0) return refuse(...faults.sort((one, other) => one.line - other.line));
  const shares = byQuestion.flatMap((own) => {
    const all = own.reduce((total, { n }) => total + n, 0);
    return own.map(({ question, option, n, share }) => ({
      ...{ questionKey: question, optionKey: option },
      ...(hasShares ? { answered: n, share } : { answered: all, share: n / all }),
    }));
  });
  return { shares, faults };
}
