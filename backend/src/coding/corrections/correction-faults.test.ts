import { candidatesFor, codingOf, type Coding } from '../coding';
import { FINDINGS, LEXICON, askedOf, filesOf } from '../coding.fixture';
import { clashingStatement } from './clashing-statement';
import { correctionFaults, kindsFor } from './correction-faults';

const finding = (id: string) => FINDINGS.find((one) => one.id === id)!;

function faultsOf(id: string, decided: Partial<Coding> & { reason?: string }) {
  const filed = codingOf(finding(id), askedOf());
  return correctionFaults(
    { ...filed, ...decided },
    ...([finding(id), filed, candidatesFor(finding(id), askedOf()), FINDINGS, LEXICON] as const),
  ).map(({ code, statement }) => [code, statement].filter(Boolean).join(' '));
}

describe('what a reviewer may decide', () => {
  it('is to agree, without a reason', () => {
    for (const { id } of FINDINGS) expect(faultsOf(id, {})).toEqual([]);
  });

  it('is another kind that its words allow, with a reason', () => {
    const ties = [{ statement: 'praise', tie: 'none' as const }];
    expect(faultsOf('1a-01', { kind: 'wish', ties })).toEqual(['reason-missing']);
    expect(faultsOf('1a-01', { kind: 'wish', ties, reason: '  ' })).toEqual(['reason-missing']);
    expect(faultsOf('1a-01', { kind: 'wish', ties, reason: 'Der ønskes mere' })).toEqual([]);
  });

  it('is no kind that its words do not allow', () => {
    expect(kindsFor(finding('1a-04'), LEXICON)).toEqual([
      'weak-strength',
      'weak-problem',
      'wish',
      'never',
    ]);
    expect(kindsFor(finding('1a-01'), LEXICON)).toEqual([
      'strength',
      'problem',
      'circumstance',
      'wish',
      'never',
    ]);
    expect(faultsOf('1a-04', { kind: 'strength', reason: 'x' })).toEqual(['kind-not-possible']);
  });

  it('is never without why, and why only for never', () => {
    const ties = [{ statement: 'praise', tie: 'evidence' as const }];
    expect(faultsOf('1a-01', { kind: 'never', ties, reason: 'x' })).toEqual([
      'never-without-reason',
    ]);
    expect(faultsOf('1a-01', { never: 'norm', reason: 'x' })).toEqual(['never-without-reason']);
  });

  it('is no verdict on a kind that gives none, and no tie to what the subtheme does not ask', () => {
    expect(faultsOf('1a-01', { kind: 'wish', reason: 'x' })).toEqual(['no-verdict-on-kind praise']);
    const ties = [{ statement: 'elsewhere', tie: 'evidence' as const }];
    expect(faultsOf('1a-05', { ties, reason: 'x' })).toEqual(['statement-unknown elsewhere']);
  });

  it('is no verdict on a finding without a clause to write it with', () => {
    const bare: { said?: unknown } & ReturnType<typeof finding> = { ...finding('1a-02') };
    delete bare.said;
    const filed = codingOf(bare, askedOf());
    const ties = [{ statement: 'praise', tie: 'verdict' as const }];
    const faults = correctionFaults(
      { ...filed, ties, reason: 'x' },
      ...([bare, filed, candidatesFor(bare, askedOf()), FINDINGS, LEXICON] as const),
    );
    expect(faults.map(({ code }) => code)).toEqual(['no-clause']);
  });

  it('is no praise tied to a problem statement, and no strength beside a problem', () => {
    const trouble = [{ statement: 'trouble', tie: 'evidence' as const }];
    expect(faultsOf('1a-05', { ties: trouble, reason: 'x' })).toEqual(['statement-clash trouble']);
    const praise = [{ statement: 'praise', tie: 'verdict' as const }];
    expect(faultsOf('1a-03', { ties: praise, reason: 'x' })).toEqual(['statement-clash praise']);
  });
});

describe('corrections together', () => {
  it('may clash on a statement though each is in order alone', () => {
    const problem = { kind: 'problem' as const };
    const one = { finding: '1a-01', coding: { ...problem, ties: [] } };
    const other = {
      finding: '1a-02',
      coding: {
        kind: 'strength' as const,
        ties: [{ statement: 'praise', tie: 'verdict' as const }],
      },
    };
    expect(clashingStatement(filesOf(), [one])).toBeNull();
    expect(clashingStatement(filesOf(), [other])).toBeNull();
    expect(clashingStatement(filesOf(), [one, other])?.key).toBe('praise');
  });
});
