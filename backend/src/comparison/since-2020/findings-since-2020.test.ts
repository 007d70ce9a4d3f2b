import { join } from 'node:path';
import type { Finding } from '../../baseline/baseline';
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
import { findingsSince2020 } from './findings-since-2020';
import { since2020 } from './since-2020';

const { lexicon, rule } = readCodedReport(join(process.cwd(), 'questionnaires'));

const finding = (id: string, own: Partial<Finding>): Finding => ({
  ...{ id, subtheme: '1a', lines: [1, 2], source: 'results', quantifier: 'mange' },
  ...{ quantifierText: 'Mange', direction: 'favourable', kind: 'strength' },
  ...{ scope: 'kommunen', summary: id, said: { da: id, en: id } },
  ...own,
});
const FINDINGS = [
  finding('strength', {}),
  finding('own', { scope: 'stabe' }),
  finding('later wish', { kind: 'wish', lines: [9, 9] }),
  finding('wish', { kind: 'wish', lines: [3, 3] }),
  finding('wish of others', { kind: 'wish', scope: 'stabe' }),
];

/** 40 of whom all agree in f1, which is the report's Stabe, and 12 in f2. */
const PUBLICATION = (() => {
  const responses = Array.from({ length: 52 }, (_, place) => ({
    groupKeys: CELLS[place % 4 === 3 ? 3 : 2]!,
    answers: { a1: 4, a2: 2, b1: 4, c1: 4, c2: 4, overall: 4 } as const,
    background: {},
  }));
  const round = smallRound(responses);
  const organisation = round.organisation.map((unit) =>
    unit.key === 'f1' ? { ...unit, baselineScope: 'stabe' } : unit,
  );
  return computePublication({ ...round, organisation }, noNoise);
})();

const TIES: Readonly<Record<string, Partial<Statement>>> = {
  a1: { verdict: ['strength', 'own'], measures: ['strength', 'own'] },
  a2: { measures: ['later wish', 'wish', 'wish of others'] },
};

function pageOf(publication: Publication) {
  const questionnaire: Questionnaire = {
    ...SMALL_QUESTIONNAIRE,
    themes: SMALL_QUESTIONNAIRE.themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes.map((subtheme) => ({
        ...subtheme,
        statements: subtheme.statements.map((one) => ({ ...one, ...TIES[one.key] })),
      })),
    })),
  };
  const [first] = questionnaire.themes[0]!.subthemes;
  const recommendations = ['r1', 'r2', 'elsewhere'].map((id) => ({
    ...{
      id,
      subtheme: id === 'elsewhere' ? 'none' : first!.key,
      lines: [1, 1] as [number, number],
    },
    ...{ addressee: 'alle' as const, summary: id },
  }));
  const report = { findings: FINDINGS, recommendations, lexicon, rule };
  const since = since2020(publication, questionnaire, report, () => false);
  return findingsSince2020({ publication, questionnaire }, since, report);
}

describe('what a round says of the findings of 2020', () => {
  const page = pageOf(PUBLICATION);

  it('tells a finding on all leaders from one on a forvaltning, with the range of its word', () => {
    expect(
      page.findings.map(({ finding: { id }, range, groups }) => [id, range, Object.keys(groups)]),
    ).toEqual([
      ['strength', lexicon.mange!.share, ['k', 'f2']],
      ['own', lexicon.mange!.share, ['f1']],
    ]);
    expect(page.findings[0]!.groups.k).toMatchObject({
      ...{ says: { range: { high: 1 } }, verdict: 'found-again', isOwn: false },
    });
    expect(page.findings[0]!.subtheme).toMatchObject({ key: '1a' });
  });

  it('lists the wishes on a statement by their place in the report, with what was recommended', () => {
    expect(page.wishes).toHaveLength(1);
    const [{ statement, wishes, recommendations, groups }] = page.wishes as [
      (typeof page.wishes)[0],
    ];
    expect(statement.key).toBe('a2');
    expect(wishes.map(({ id }) => id)).toEqual(['wish', 'later wish']);
    expect(recommendations.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(groups.k).toMatchObject({ status: 'shown', share: { range: { low: 0 } }, answered: 52 });
  });

  it('counts what has no verdict by why, and says where a group is too small', () => {
    const asked = 6;
    expect(page.groups.k!.withoutVerdict).toEqual({
      ...{ unclear: 0, hidden: 0, withoutFinding: asked - 1 },
    });
    expect(page.groups.f2).toMatchObject({ isTooSmall: true, withoutVerdict: { unclear: 1 } });
  });

  it('carries no figure of what is withheld', () => {
    const everything = PUBLICATION.groups.map((group) =>
      group.status === 'shown'
        ? {
            ...group,
            statements: {
              ...group.statements,
              a1: { status: 'withheld' as const, reason: 'too-few' as const },
              a2: { status: 'withheld' as const, reason: 'protects-another' as const },
            },
          }
        : group,
    );
    const hidden = pageOf({ ...PUBLICATION, groups: everything });
    expect(hidden.findings[0]!.groups.k).toEqual({ status: 'withheld', reason: 'too-few' });
    expect(hidden.wishes[0]!.groups.k).toEqual({ status: 'withheld', reason: 'protects-another' });
    expect(hidden.groups.k!.withoutVerdict).toMatchObject({ hidden: 1, unclear: 0 });
  });
});
