import fc from 'fast-check';
import type { ChangeGrade } from '@ledelsespuls/contracts/lists/verdicts';
import type { Change } from './between-rounds/round-comparison';
import type { ComparedCell, Verdict } from './comparison';
import { baselineHeadlines, changeHeadlines, tally } from './headline';

const interval = { low: 0.4, high: 0.6 };
const band = {
  ...{ certain: interval, likely: interval, contradictory: false },
  ...{ findings: [], basis: 'findings' as const },
};
const compared = (verdict: Verdict): ComparedCell => ({
  ...{ status: 'compared', share: 0.5, interval, band, verdict, bandFromKommune: false },
  ...{ statementsCompared: 1, statementsWithBand: 1, statementsAsked: 2, movement: 0 },
});
const WITHHELD = { status: 'withheld', reason: 'too-few' } as const;
const CELLS: readonly ComparedCell[] = [
  compared('cannot-be-told-apart'),
  compared('probably-higher'),
  compared('lower'),
  WITHHELD,
  { status: 'not-measured-in-2020', share: 0.1, interval, statementsAsked: 2 },
];

const items = <Cell>(cells: readonly Cell[]) =>
  cells.map((cell, place) => ({
    ...{ level: 'subtheme' as const, key: `1${place}`, parentKey: '1', cells: { k: cell } },
  }));
const said = (cells: readonly ComparedCell[]) =>
  baselineHeadlines({ roundKey: 'r', items: items(cells) })['k']!;

describe('the sentences beside 2020', () => {
  it('tell sure from probable, and hidden from not measured', () => {
    expect(said(CELLS)).toEqual({
      da: '0 af 5 undertemaer ligger højere end i 2020, 1 lavere. 1 ligger sandsynligvis højere. 1 kan ikke skelnes fra 2020. 1 blev ikke målt i 2020. 1 er skjult, så ingen kan genkendes.',
      en: '0 of 5 subthemes are higher than in 2020, 1 lower. 1 is probably higher. 1 cannot be told apart from 2020. 1 was not measured in 2020. 1 is hidden so that nobody can be recognised.',
    });
  });

  it('say no more than there is to say', () => {
    expect(said([WITHHELD, WITHHELD]).da).toBe(
      'Alle 2 undertemaer er skjult, så ingen kan genkendes.',
    );
    expect(said([compared('probably-higher'), compared('probably-lower')]).da).toBe(
      'Ingen af de 2 undertemaer ligger sikkert højere eller lavere end i 2020. 1 ligger sandsynligvis højere, 1 sandsynligvis lavere.',
    );
  });

  it('tell of every subtheme once, in both languages', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CELLS), { minLength: 1 }), (cells) => {
        const { all, ...parts } = tally(cells);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
        for (const text of Object.values(said(cells))) {
          const sum = [...text.replaceAll('2020', '').matchAll(/\d+/g)].reduce(
            (total, [figure]) => total + Number(figure),
            0,
          );
          expect(sum).toBe(parts.withheld === all ? all : all * 2);
        }
      }),
    );
  });
});

describe('the sentences on an earlier round', () => {
  const change = (grade: ChangeGrade): Change => ({
    ...{ status: 'compared', earlier: 0.4, later: 0.6, change: 0.2, interval },
    ...{ answered: 30, adjusted: 0.01, grade, isApproximate: false },
    ...{ statementsCompared: 1, statementsAsked: 1 },
  });
  const round = (name: string) => ({ key: name, name, closedOn: '2026-01-01' });
  const saidOf = (cells: readonly Change[], smallest: number | null = 0.12) =>
    changeHeadlines({
      ...{ earlier: round('før'), later: round('nu'), items: items(cells) },
      minimumDetectableChange: { k: smallest },
      signsByChance: { k: 0.4 },
    })['k']!.da;

  it('name what moved, and how large a change must be to be seen', () => {
    expect(saidOf([change('rose'), change('none')])).toBe(
      'Siden før er 1 undertema steget og 0 faldet. En ændring på under cirka 12 procentpoint i ét undertema ville ikke kunne ses her.',
    );
  });

  it('keep signs apart from changes, and say how many chance alone gives', () => {
    expect(saidOf([change('sign-of-rise'), change('sign-of-fall'), change('none')])).toBe(
      'Siden før kan ingen ændring skelnes fra tilfældigheder. Der er tegn på stigning i 1 og på fald i 1; tilfældigheder alene ville give omkring 0,4 tegn. En ændring på under cirka 12 procentpoint i ét undertema ville ikke kunne ses her.',
    );
    expect(saidOf([change('sign-of-fall')])).toMatch(/Der er tegn på fald i 1; /);
    expect(saidOf([change('none')])).not.toMatch(/tegn/);
  });

  it('say why nothing is compared, and nothing of a group that is withheld', () => {
    expect(saidOf([change('fell')], null)).toMatch(/^Gruppen er for lille/);
    expect(saidOf([{ status: 'protected' }, WITHHELD])).toMatch(/^Ændringen siden før vises ikke/);
    expect(saidOf([{ status: 'reorganised' }])).toMatch(/^Ændringen siden før kan ikke måles/);
    expect(saidOf([{ status: 'not-comparable' }])).toBe('før kan ikke sammenlignes her.');
    expect(saidOf([WITHHELD])).toBe('');
  });
});
