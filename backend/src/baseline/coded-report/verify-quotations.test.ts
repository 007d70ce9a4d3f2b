import type { Finding } from '../baseline';
import { verifyQuotations } from './verify-quotations';

const REPORT = 'Alle ledere siger ja.\r\nMen nogle\r\n  ledere siger nej.\r\nDe fleste ved ikke.';
const quoting = (quantifierText: string, ...lines: [number, number]): Finding => ({
  id: '1a-01',
  subtheme: '1a',
  lines,
  source: 'results',
  quantifier: 'nogle',
  quantifierText,
  direction: 'favourable',
  kind: 'strength',
  scope: 'kommunen',
  summary: '',
});
const misplaced = (finding: Finding) => verifyQuotations([finding], REPORT).length === 1;

describe('a quotation of the report', () => {
  it('stands within its lines, a line break as one space', () => {
    expect(misplaced(quoting('nogle ledere', 2, 3))).toBe(false);
  });

  it.each<[string, Finding]>([
    ['on another line', quoting('De fleste', 1, 3)],
    ['beyond its last line', quoting('nogle ledere', 2, 2)],
    ['in other letters', quoting('alle ledere', 1, 1)],
    ['after the end of the report', quoting('De fleste', 9, 9)],
  ])('is misplaced %s', (_, finding) => {
    expect(misplaced(finding)).toBe(true);
  });

  it('is named with its id, lines and words where it is misplaced', () => {
    expect(verifyQuotations([quoting('få', 1, 2), quoting('Men', 2, 2)], REPORT)).toEqual([
      { id: '1a-01', lines: [1, 2], quantifierText: 'få' },
    ]);
  });
});
