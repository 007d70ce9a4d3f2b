import type { FindingNow, GroupSince2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import {
  VERDICTS,
  type ChangeGrade,
  type Verdict,
} from '@ledelsespuls/contracts/lists/results/verdicts';
import type { Change } from './between-rounds/round-comparison';
import type { ComparedCell } from './comparison';
import { baselineHeadlines, changeHeadlines } from './headline';

const interval = { low: 0.4, high: 0.6 };
const WITHHELD = { status: 'withheld', reason: 'too-few' } as const;
const FIGURE = {
  status: 'not-measured-in-2020',
  share: 0.1,
  interval,
  statementsAsked: 2,
} as const;

const items = <Cell>(cells: readonly Cell[]) =>
  cells.map((cell, place) => ({
    ...{ level: 'subtheme' as const, key: `1${place}`, parentKey: '1', cells: { k: cell } },
  }));
const finding = (verdict: Verdict | null, expected: number | null = 0.6): FindingNow => ({
  ...{ status: 'shown', statementKey: 's', findingId: 'f', isOwn: false, answered: 84 },
  ...{ says: { value: 0.5 }, interval, expected, verdict },
});
const said = (cells: readonly ComparedCell[], group?: Partial<GroupSince2020>) =>
  baselineHeadlines(
    { roundKey: 'r', items: items(cells) },
    {
      findings: {},
      groups: group
        ? { k: { findings: [], isTooSmall: false, isGuarded: false, fallsByChance: 0, ...group } }
        : {},
    },
  )['k']!;

describe('the sentences beside 2020', () => {
  it('count the findings of each outcome, and say how many chance alone would call fallen', () => {
    const verdicts = ['found-again', 'found-again', 'weakened', null] as const;
    const findings = verdicts.map((verdict) => finding(verdict));
    expect(said([FIGURE], { findings, fallsByChance: 1.2 })).toEqual({
      da: '2 af 4 fund genfindes; ét er svækket; ét har kun tal. Af 4 fund får omkring ét ved et tilfælde ordet svækket eller færre.',
      en: '2 of 4 findings are found again; one has weakened; one has figures only. Of 4 findings about one would be called weakened or fewer by chance alone.',
    });
  });

  it('say why nothing more than probably is said, where the guard acts', () => {
    const findings = [finding('probably-weakened'), finding('probably-weakened')];
    expect(said([FIGURE], { findings, isGuarded: true }).da).toMatch(/på en anden måde end i 2020/);
  });

  it('say why there is nothing to say', () => {
    expect(said([WITHHELD, WITHHELD]).da).toBe(
      'Alle 2 undertemaer er skjult, så ingen kan genkendes.',
    );
    expect(said([FIGURE]).da).toMatch(/kommunen og forvaltningerne/);
    expect(said([FIGURE], {}).da).toMatch(/Intet i rapporten/);
    expect(said([FIGURE], { findings: [finding(null)], isTooSmall: true }).da).toMatch(
      /for få svar/,
    );
  });

  it('never say better, solved or confirmed', () => {
    for (const verdict of VERDICTS)
      expect(said([FIGURE], { findings: [finding(verdict)] }).da).not.toMatch(
        /bedre|værre|bekræft|løst|opfyldt|signifikant|skelnes/,
      );
  });
});

describe('the sentences on an earlier round', () => {
  const change = (grade: ChangeGrade): Change => ({
    ...{ status: 'compared', earlier: 0.4, later: 0.6, change: 0.2, interval },
    ...{ answered: 30, adjusted: 0.01, grade, isApproximate: false },
    ...{ statementsCompared: 1, statementsAsked: 1 },
  });
  const round = (name: string) => ({
    ...{ key: name, name, kind: 'annual' as const, closedOn: '2026-01-01' },
  });
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
