import type { Finding, Lexicon, VerdictRule } from '../baseline';
import { checkCodedReport } from './check-coded-report';
import type { CodedReport } from './coded-report';

const FINDING: Finding = {
  id: '1a-01',
  subtheme: '1a',
  lines: [1, 2],
  source: 'results',
  quantifier: 'mange',
  quantifierText: 'mange',
  direction: 'favourable',
  kind: 'strength',
  scope: 'kommunen',
  summary: 'x',
};
const LEXICON: Lexicon = {
  mange: { words: '', share: { low: 0.3, high: 0.8 }, expected: { same: 45, opposite: 35 } },
};
const RULE: VerdictRule = {
  strict: 35,
  likely: 25,
  foundAgain: { floor: 50, floorByWord: { mange: 30 }, below: 25 },
  persists: 30,
  stillPresent: 10,
  overHalf: 50,
  smallestGroup: 15,
  guard: { weakenedOverOneIn: 3, fewerFromOneIn: 2 },
};
const RECOMMENDATION = {
  id: '1a-r1',
  subtheme: '1a',
  lines: [1, 2] as const,
  addressee: 'alle' as const,
  summary: 'x',
};
const faults = (change: Partial<CodedReport>) =>
  checkCodedReport({
    findings: [FINDING],
    recommendations: [RECOMMENDATION],
    lexicon: LEXICON,
    rule: RULE,
    untied: [],
    ties: [],
    ...change,
  }).map(({ file, key, message }) => `${file.split('/').at(-1)} ${key} ${message}`);
const reason = { key: 'x', da: 'x', en: 'x' };

describe('the coded report', () => {
  it('is in order', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[Partial<CodedReport>, string]>([
    [{ findings: [FINDING, FINDING] }, 'findings.yaml 1a-01 the id stands twice'],
    [
      { findings: [{ ...FINDING, subtheme: '1b' }] },
      'findings.yaml 1a-01 the id does not belong to subtheme 1b',
    ],
    [
      { findings: [{ ...FINDING, lines: [3, 2] }] },
      'findings.yaml 1a-01 its last line comes before its first',
    ],
    [
      { findings: [{ ...FINDING, quantifier: 'toString' }] },
      'findings.yaml 1a-01 "toString" is not in the lexicon',
    ],
    [
      { findings: [{ ...FINDING, kind: 'never' }] },
      'findings.yaml 1a-01 says why it gives no verdict where, and only where, its kind is never',
    ],
    [
      { rule: { ...RULE, foundAgain: { ...RULE.foundAgain, floorByWord: { nogle: 30 } } } },
      'rule.yaml nogle is not in the lexicon',
    ],
    [
      { recommendations: [RECOMMENDATION, RECOMMENDATION] },
      'recommendations.yaml 1a-r1 the id stands twice',
    ],
    [
      { lexicon: { mange: { ...LEXICON['mange']!, share: { low: 0.8, high: 0.3 } } } },
      'lexicon.yaml mange its range ends before it begins',
    ],
    [
      {
        untied: [
          { reason, findings: ['1a-01'] },
          { reason, findings: ['1a-01'] },
        ],
      },
      'untied.yaml 1a-01 the finding is listed twice',
    ],
  ])('is refused %#', (change, expected) => {
    expect(faults(change)).toEqual([expected]);
  });
});
