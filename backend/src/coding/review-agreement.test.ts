import { batchesOf } from './batches';
import { filesOf } from './coding.fixture';
import { codingAgreement } from './review-agreement';
import { reviewSummary } from './review-summary';

const FILES = filesOf();
const filed = new Map(FILES.findings.map(({ finding, coding }) => [finding.id, coding]));
const decisionOf = (findingId: string, changes: object = {}) => ({
  reviewerId: 'one',
  findingId,
  role: 'hr' as const,
  decidedAt: new Date('2026-12-01T09:00:00Z'),
  mark: FILES.findings.find(({ finding }) => finding.id === findingId)!.mark,
  coding: filed.get(findingId)!,
  ...changes,
});

describe('how far two judges agree', () => {
  it('counts only what both judged, and no statement that both leave untied', () => {
    const mine = new Map([...filed].slice(0, 3));
    const { kinds, ties } = codingAgreement(mine, filed);
    expect(kinds).toEqual({ compared: 3, agreed: 3, kappa: 1 });
    // 1a-01 verdict, 1a-02 evidence, 1a-03 verdict.
    expect([ties.compared, ties.agreed]).toEqual([3, 3]);
  });

  it('sees a tie that one of them has and the other not', () => {
    const untied = new Map([['1a-02', { ...filed.get('1a-02')!, ties: [] }]]);
    const { ties } = codingAgreement(untied, filed);
    expect([ties.compared, ties.agreed]).toEqual([1, 0]);
  });
});

describe('what readers are told of the review', () => {
  it('is how much, by what role and when, and nobody twice', () => {
    const wish = { coding: { kind: 'wish' as const, ties: [] } };
    const summary = reviewSummary(
      [
        decisionOf('1a-01'),
        decisionOf('1a-02', wish),
        decisionOf('1a-02', { reviewerId: 'two', role: 'directorate', ...wish }),
      ],
      1,
      FILES,
    );
    expect(summary).toMatchObject({ findings: 5, reviewed: 2, disputed: 1, inForce: 1 });
    expect(summary.roles).toMatchObject([
      { role: 'hr', reviewers: 1, reviewed: 2 },
      { role: 'directorate', reviewers: 1, reviewed: 1 },
    ]);
    expect(summary.withFile.kinds).toMatchObject({ compared: 3, agreed: 1 });
  });

  it('leaves out what was decided of a coding that the files no longer have', () => {
    const summary = reviewSummary([decisionOf('1a-01', { mark: 'before' })], 0, FILES);
    expect([summary.reviewed, summary.roles]).toEqual([0, []]);
  });
});

describe('batches', () => {
  it('have every finding of a theme once, and before them those that a verdict rests on', () => {
    const batches = batchesOf(FILES);
    expect(batches.map(({ key }) => key)).toEqual(['verdict-1', 'theme-1-1']);
    const ids = batches.map(({ findings }) => findings.map(({ finding }) => finding.id));
    expect(ids).toEqual([
      ['1a-01', '1a-03'],
      ['1a-01', '1a-02', '1a-03', '1a-04', '1a-05'],
    ]);
  });
});
