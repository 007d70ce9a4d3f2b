import { countFindings, countHeadings, type CountedFinding } from './finding-counts';

const finding = (
  kind: CountedFinding['kind'],
  verdict: CountedFinding['verdict'],
): CountedFinding => ({ kind, verdict });

it('counts strengths found again and problems that persist, of all', () => {
  const counts = countFindings([
    finding('strength', 'found-again'),
    finding('strength', null),
    finding('strength', 'weakened'),
    finding('problem', 'persists'),
    finding('circumstance', 'probably-fewer'),
    finding('weak-problem', 'over-half'),
    finding('weak-problem', 'still-present'),
  ]);
  expect(counts).toEqual({ strengths: 3, foundAgain: 1, problems: 4, persisting: 3 });
});

describe('the heading over the counts', () => {
  const counts = { strengths: 3, foundAgain: 1, problems: 4, persisting: 3 };
  const keys = (...args: Parameters<typeof countHeadings>) =>
    countHeadings(...args).map(({ key }) => key);

  it('names a forvaltning where there is room', () => {
    expect(keys(counts, null, false)).toEqual(['counted.both.kommune']);
    expect(keys(counts, 'Stabe', false)).toEqual(['counted.both.group', 'counted.both.kommune']);
  });

  it('leaves out what was not asked, and says where nothing can be said', () => {
    expect(keys({ ...counts, problems: 0 }, null, false)).toEqual(['counted.strengths.kommune']);
    expect(keys({ ...counts, strengths: 0 }, null, false)).toEqual(['counted.problems.kommune']);
    expect(keys(counts, 'Stabe', true)[0]).toBe('counted.tooSmall');
    expect(keys({ ...counts, strengths: 0, problems: 0 }, null, true)).toEqual(['counted.nothing']);
  });
});
