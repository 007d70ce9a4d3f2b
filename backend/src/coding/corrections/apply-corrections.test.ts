import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { changedTies, correctedFindings, correctedQuestionnaire } from './apply-corrections';
import { askedOf, FINDINGS } from '../coding.fixture';
import { codingOf } from '../coding';

const CORRECTION = {
  finding: '1a-02',
  coding: { kind: 'wish' as const, ties: [{ statement: 'praise', tie: 'none' as const }] },
};
const statement = (asked: ReturnType<typeof askedOf>, key: string) =>
  statementsOf(asked).find((one) => one.key === key)!;

describe('corrections over the files', () => {
  it('give a finding its kind and the direction that goes with it, and leave the others alone', () => {
    const corrected = correctedFindings(FINDINGS, [CORRECTION]);
    expect(corrected[1]).toEqual({ ...FINDINGS[1], kind: 'wish', direction: 'wish' });
    expect(corrected.filter((_, place) => place !== 1)).toEqual(
      FINDINGS.filter((_, place) => place !== 1),
    );
  });

  it('keep where a finding points that can give no verdict, and say why it cannot', () => {
    const coding = { kind: 'never' as const, never: 'attitude' as const, ties: [] };
    const [corrected] = correctedFindings(FINDINGS, [{ finding: '1a-01', coding }]);
    expect(corrected).toMatchObject({ kind: 'never', never: 'attitude', direction: 'favourable' });
    const back = { finding: '1a-01', coding: { kind: 'strength' as const, ties: [] } };
    expect(correctedFindings([corrected!], [back])).toEqual([FINDINGS[0]]);
  });

  it('untie and tie statements of every version that has them, and change nothing without any', () => {
    const asked = askedOf();
    expect(correctedQuestionnaire(asked, [])).toBe(asked);
    const untied = correctedQuestionnaire(asked, [CORRECTION]);
    expect(statement(untied, 'praise')).toMatchObject({ measures: ['1a-01'], verdict: ['1a-01'] });
    expect(statement(untied, 'trouble')).toEqual(statement(asked, 'trouble'));
    const tied = correctedQuestionnaire(asked, [
      {
        finding: '1a-02',
        coding: { kind: 'strength', ties: [{ statement: 'praise', tie: 'verdict' }] },
      },
    ]);
    expect(statement(tied, 'praise').verdict).toEqual(['1a-01', '1a-02']);
  });

  it('let no verdict rest on a finding whose kind gives none any more, in no version', () => {
    const asked = correctedQuestionnaire(askedOf(), [
      { finding: '1a-01', coding: { kind: 'wish', ties: [] } },
    ]);
    const { measures, verdict } = statement(asked, 'praise');
    expect([measures, verdict]).toEqual([['1a-01', '1a-02'], undefined]);
  });

  it('are what was decided: the coding read back is the one put in, and nothing is left to change', () => {
    const asked = askedOf();
    const decided = {
      kind: 'problem' as const,
      ties: [
        { statement: 'praise', tie: 'none' as const },
        { statement: 'trouble', tie: 'evidence' as const },
      ],
    };
    const filed = codingOf(FINDINGS[0]!, asked);
    const correction = {
      finding: '1a-01',
      coding: { ...decided, ties: changedTies(decided, filed) },
    };
    const [finding] = correctedFindings(FINDINGS, [correction]);
    const held = codingOf(finding!, correctedQuestionnaire(asked, [correction]));
    expect(held).toEqual(decided);
    expect(changedTies(decided, held)).toEqual([]);
  });
});
