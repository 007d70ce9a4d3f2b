import type { Finding } from '../baseline/baseline';
import type { Statement } from '../questionnaire/questionnaire';
import { verdictFaults } from './check-verdicts';

const finding = (id: string, change: Partial<Finding>): Finding => ({
  id,
  subtheme: '1a',
  lines: [1, 1],
  source: 'results',
  quantifier: 'mange',
  quantifierText: 'Mange',
  direction: 'favourable',
  kind: 'strength',
  scope: 'kommunen',
  summary: 'x',
  said: { da: 'x', en: 'x' },
  ...change,
});
const FINDINGS = [
  finding('1a-01', {}),
  finding('1a-02', { direction: 'unfavourable', kind: 'problem' }),
  finding('1a-03', { direction: 'unfavourable', kind: 'circumstance' }),
  finding('1a-04', { direction: 'mixed', kind: 'never', never: 'contrast' }),
  finding('1a-05', { direction: 'favourable', kind: 'never', never: 'subset', subset: 'nye' }),
  finding('1a-06', { direction: 'wish', kind: 'wish' }),
  finding('1a-07', { quantifier: 'nogle', kind: 'weak-strength' }),
  finding('1a-08', { quantifier: 'nogle', direction: 'unfavourable', kind: 'weak-problem' }),
  { ...finding('1a-09', {}), said: undefined } as unknown as Finding,
];
const faults = (statement: Partial<Statement>) => {
  const whole = { key: 'x', text: { da: 'x', en: 'x' }, measures: [], ...statement };
  return verdictFaults(
    whole,
    FINDINGS.filter(({ id }) => whole.measures.includes(id)),
  );
};

describe('the verdicts of a statement', () => {
  it.each<[string, Partial<Statement>]>([
    ['none', { measures: ['1a-01', '1a-04'] }],
    ['a strength beside evidence', { measures: ['1a-01', '1a-06'], verdict: ['1a-01'] }],
    ['a problem asked the other way round', { measures: ['1a-02'], verdict: ['1a-02'] }],
    [
      'problems in their own words',
      {
        problem: true,
        measures: ['1a-02', '1a-03', '1a-08', '1a-04'],
        verdict: ['1a-02', '1a-03', '1a-08'],
      },
    ],
  ])('are in order: %s', (_, statement) => {
    expect(faults(statement)).toEqual([]);
  });

  it.each<[Partial<Statement>, string]>([
    [{ measures: ['1a-01'], verdict: ['1a-02'] }, 'a verdict on 1a-02, which it does not measure'],
    [{ measures: ['1a-04'], verdict: ['1a-04'] }, '1a-04 can give no verdict: never (contrast)'],
    [{ measures: ['1a-05'], verdict: ['1a-05'] }, '1a-05 can give no verdict: never (subset)'],
    [{ measures: ['1a-06'], verdict: ['1a-06'] }, '1a-06 can give no verdict: wish'],
    [{ measures: ['1a-07'], verdict: ['1a-07'] }, '1a-07 can give no verdict: weak-strength'],
    [
      { measures: ['1a-01', '1a-02'], verdict: ['1a-01', '1a-02'] },
      'its verdicts rest on a strength and a problem at once',
    ],
    [
      { problem: true, measures: ['1a-02', '1a-01'] },
      'a problem statement is tied to 1a-01, which is a strength',
    ],
    [
      { problem: true, measures: ['1a-02', '1a-06'] },
      'a problem statement is tied to 1a-06, which is a wish',
    ],
    [{ problem: true, measures: ['1a-04'] }, 'a problem statement without a problem of the report'],
    [
      { measures: ['1a-09'], verdict: ['1a-09'] },
      '1a-09 has no clause to follow "at" (clauses.yaml)',
    ],
  ])('are refused %#', (statement, fault) => {
    expect(faults(statement)).toEqual([fault]);
  });
});
