import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { readQuestionnaires } from '../questionnaire/files/questionnaire.repository';
import { tiesTable } from './ties-table';

const annual = readQuestionnaires('questionnaires').find(
  ({ content }) => content.kind === 'annual',
)!.content;
const report = readCodedReport('questionnaires');
const lines = tiesTable(annual, report).split('\n');
const rowOf = (start: string) => lines.find((line) => line.startsWith(start));

describe('the table of ties', () => {
  it('says of each tie what it is used for and why', () => {
    expect(rowOf('| `enough-time-to-lead`')).toBe(
      '| `enough-time-to-lead` Jeg har tilstrækkelig tid til ledelse. | 3b-01 | 636–636 | lederne | wish | evidence | Asks for more time; the statement asks whether there is enough. |',
    );
    expect(rowOf('| `finances-tight`')).toMatch(
      /\(problem\) \| 2e-02 \| .* \| circumstance \| \*\*verdict\*\* \| \S/,
    );
    expect(rowOf('| `can-recruit`')).toContain('| 2d-21 (social-og-sundhed) |');
    expect(lines.filter((line) => line.endsWith('|  |'))).toEqual([]);
  });

  it('counts a statement once, and what speaks of one area alone', () => {
    expect(lines.slice(0, 3)).toEqual([
      '51 statements, 9 in the words of a problem.',
      'Verdicts for kommunen: strengths 27, problems 8, circumstances 1, problems with a loose word 3.',
      'Verdicts on a finding of one area: 3.',
    ]);
  });
});
