import { join } from 'node:path';
import fc from 'fast-check';
import type { Finding, FindingKind } from '../../baseline/baseline';
import { readCodedReport } from '../../baseline/coded-report/baseline.repository';
import { computePublication } from '../../publication/compute-publication';
import {
  CELLS,
  noNoise,
  SMALL_QUESTIONNAIRE,
  smallRound,
} from '../../publication/small-round.fixture';
import type { Publication } from '../../publication/publication';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import type { StatementAnswer } from '../../response/collected-response';
import { since2020 } from './since-2020';

const { lexicon, rule } = readCodedReport(join(process.cwd(), 'questionnaires'));

const finding = (id: string, quantifier: string, own: Partial<Finding> = {}): Finding => ({
  ...{ id, subtheme: '1a', lines: [1, 2], source: 'results', quantifier },
  ...{ quantifierText: quantifier, direction: 'favourable', kind: 'strength' },
  ...{ scope: 'kommunen', summary: id, said: { da: id, en: id } },
  ...own,
});

/** The small questionnaire with some statements tied. */
function tied(ties: Readonly<Record<string, Partial<Statement>>>): Questionnaire {
  return {
    ...SMALL_QUESTIONNAIRE,
    themes: SMALL_QUESTIONNAIRE.themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes.map((subtheme) => ({
        ...subtheme,
        statements: subtheme.statements.map((one) => ({ ...one, ...ties[one.key] })),
      })),
    })),
  };
}

/** 40 in f1, which is the report's Stabe, and 12 in f2; so many agree, so many disagree, the rest neither. */
function published(agree: number, disagree: number, rest: StatementAnswer = 3): Publication {
  const responses = Array.from({ length: 52 }, (_, place) => {
    const answer: StatementAnswer = place < agree ? 4 : place < agree + disagree ? 2 : rest;
    return {
      groupKeys: CELLS[place % 4 === 3 ? 3 : 2]!,
      answers: { a1: answer, a2: answer, b1: answer, c1: answer, c2: answer, overall: 4 as const },
      background: {},
    };
  });
  const round = smallRound(responses);
  const organisation = round.organisation.map((unit) =>
    unit.key === 'f1' ? { ...unit, baselineScope: 'stabe' } : unit,
  );
  return computePublication({ ...round, organisation }, noNoise);
}
const judged = (
  publication: Publication,
  ties: Readonly<Record<string, Partial<Statement>>>,
  findings: readonly Finding[],
) => since2020(publication, tied(ties), { findings, lexicon, rule }, () => false);
const only = (since: ReturnType<typeof judged>, key = 'k') => {
  const [now] = since.groups[key]!.findings;
  if (now?.status !== 'shown') throw new Error('withheld');
  return now;
};

describe('the findings of 2020 beside a publication', () => {
  const mostly = published(40, 4);

  it.each<[string, FindingKind, Partial<Statement>, 'agree' | 'disagree', number]>([
    ['a strength asked as it was said', 'strength', {}, 'agree', 0.6],
    ['a problem asked as it was said', 'problem', { problem: true }, 'agree', 0.6],
    ['a problem asked as its opposite', 'problem', {}, 'disagree', 0.5],
    ['a circumstance asked as its opposite', 'circumstance', {}, 'disagree', 0.5],
  ])('take for saying it who says %s', (_, kind, own, side, expected) => {
    const ties = { a1: { verdict: ['1a-01'], ...own } };
    const now = only(judged(mostly, ties, [finding('1a-01', 'de-fleste', { kind })]));
    expect(now.expected).toBe(expected);
    const [agree, disagree] = [now.says, now.opposite!];
    const said = side === 'agree' ? agree.value > 0.6 : disagree.value > 0.6;
    expect(said).toBe(true);
  });

  it('rest on the group’s own finding, then on the full results, then on the loosest word', () => {
    const findings = [
      finding('1a-01', 'alle', { source: 'summary' }),
      finding('1a-02', 'alle'),
      finding('1a-03', 'mange'),
      finding('1a-04', 'alle', { scope: 'stabe' }),
      finding('1a-05', 'mange', { scope: 'social-og-sundhed' }),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          findings.map(({ id }) => id),
          { minLength: 5 },
        ),
        (verdict) => {
          const since = judged(mostly, { a1: { verdict } }, findings);
          expect(only(since)).toMatchObject({ findingId: '1a-03', isOwn: false });
          expect(only(since, 'f1')).toMatchObject({ findingId: '1a-04', isOwn: true });
          expect(only(since, 'f2')).toMatchObject({ findingId: '1a-03', isOwn: false });
        },
      ),
    );
  });

  it('give no word in a forvaltning of fewer than fifteen, and none at all in a center', () => {
    const since = judged(mostly, { a1: { verdict: ['1a-01'] } }, [finding('1a-01', 'mange')]);
    expect(since.groups['f1']).toMatchObject({ isTooSmall: false });
    expect(only(since, 'f1').verdict).toBe('found-again');
    expect(since.groups['f2']).toMatchObject({ isTooSmall: true, fallsByChance: 0 });
    expect(only(since, 'f2').verdict).toBeNull();
    expect(Object.keys(since.groups).sort()).toEqual(['f1', 'f2', 'k']);
  });

  it('do not take who stands outside the scale for a fall', () => {
    const ties = { a1: { verdict: ['1a-01'] } };
    const findings = [finding('1a-01', 'langt-de-fleste')];
    const [neither, outside] = [3 as const, 'not-relevant' as const].map((rest) =>
      only(judged(published(19, 2, rest), ties, findings)),
    );
    expect(neither!.verdict).toBe('probably-weakened');
    expect(outside!.expected).toBeLessThan(neither!.expected!);
    expect(outside!.verdict).toBe(null);
  });

  it('are said to have fallen no more than probably where most fell at once', () => {
    const all = ['a1', 'a2', 'c1', 'c2'];
    const findings = all.map((key, place) =>
      finding(`1a-0${place}`, key === 'c2' ? 'mange' : 'alle'),
    );
    const ties = (keys: readonly string[]) =>
      Object.fromEntries(
        keys.map((key) => [key, { verdict: [`1a-0${all.indexOf(key)}`] }] as const),
      );
    const few = published(20, 20);
    const alone = judged(few, ties(['a1', 'c2']), findings).groups['k']!;
    expect(alone.isGuarded).toBe(false);
    expect(alone.findings[0]).toMatchObject({ verdict: 'weakened' });
    const crowd = judged(few, ties(all), findings).groups['k']!;
    expect(crowd.isGuarded).toBe(true);
    expect(crowd.findings[0]).toMatchObject({ verdict: 'probably-weakened' });
    expect(crowd.fallsByChance).toBeCloseTo(0.16, 12);
  });

  it('step aside where the municipality has its own figure, and say nothing of what is hidden', () => {
    const ties = { a1: { verdict: ['1a-01'] } };
    const report = { findings: [finding('1a-01', 'alle')], lexicon, rule };
    expect(since2020(mostly, tied(ties), report, () => true).groups['k']!.findings).toEqual([]);
    const [kommune, ...others] = mostly.groups;
    if (kommune?.status !== 'shown') throw new Error('kommunen is withheld');
    const a1 = { status: 'withheld' as const, reason: 'protects-another' as const };
    const statements = { ...kommune.statements, a1 };
    const hidden = { ...mostly, groups: [{ ...kommune, statements }, ...others] };
    const [now] = judged(hidden, ties, report.findings).groups['k']!.findings;
    expect(now).toEqual({ statementKey: 'a1', findingId: '1a-01', isOwn: false, ...a1 });
  });
});
