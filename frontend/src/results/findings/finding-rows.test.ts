import type { FindingsSince2020 } from '../../api/types';
import { findingParts } from './finding-rows';

type Finding = FindingsSince2020['findings'][number];
type Share = Finding['groups'][string];

const shown = (
  says: number,
  verdict: Extract<Share, { status: 'shown' }>['verdict'],
  expected = 0.8,
): Share => ({
  ...{ status: 'shown', answered: 40, says: { value: says }, verdict, expected, isOwn: false },
  interval: { low: says, high: says },
});
const HIDDEN: Share = { status: 'withheld', reason: 'too-few' };

const finding = (
  id: string,
  kind: Finding['finding']['kind'],
  groups: Record<string, Share>,
  statement = id,
): Finding => ({
  finding: {
    ...{ id, kind, quantifier: 'mange', quantifierText: 'Mange', scope: 'kommunen', summary: id },
    lines: [1, 2],
  },
  ...{ range: null, subtheme: null, groups },
  statement: { key: statement, text: { da: id, en: id } },
});
const group = (kind: 'kommune' | 'forvaltning') => ({
  ...{ name: kind, kind, answered: 40, isTooSmall: false, isGuarded: false, fallsByChance: 0 },
  withoutVerdict: { unclear: 0, hidden: 0, withoutFinding: 0 },
});
const GROUPS = { k: group('kommune'), f: group('forvaltning'), g: group('forvaltning') };
const ids = (rows: readonly { readonly finding: { readonly id: string } }[]) =>
  rows.map((row) => row.finding.id);

describe('the findings of a group', () => {
  const { strengths, problems } = findingParts(
    {
      groups: GROUPS,
      findings: [
        finding('near', 'strength', { k: shown(0.5, 'probably-weakened') }),
        finding('far', 'strength', { k: shown(0.2, 'weakened') }),
        finding('less', 'strength', { k: shown(0.7, 'found-again'), f: shown(0.1, null) }),
        finding('more', 'strength', { k: shown(0.9, 'found-again'), g: HIDDEN }),
        finding('loose', 'weak-strength', { k: shown(0.5, null) }),
        finding('hidden', 'strength', { k: HIDDEN }),
        finding('fewer', 'circumstance', { k: shown(0.1, 'probably-fewer') }),
        finding('still', 'weak-problem', { k: shown(0.3, 'still-present') }),
        finding('elsewhere', 'problem', { f: shown(0.3, 'persists') }),
      ],
    },
    'k',
  );

  it('lie by what has become of them: what fell farthest first, what is there most first', () => {
    expect(ids(strengths.fallen)).toEqual(['far', 'near']);
    expect(ids(strengths.kept)).toEqual(['more', 'less']);
    expect(ids(strengths.unclear)).toEqual(['loose']);
    expect(ids(problems.fallen)).toEqual(['fewer']);
    expect(ids(problems.kept)).toEqual(['still']);
  });

  it('count what is hidden, and bring no tick of it', () => {
    expect(strengths.hidden).toBe(1);
    expect(strengths.kept.map(({ ticks }) => ticks)).toEqual([[], [0.1]]);
  });

  it('have a tick of a forvaltning that is held against a finding of its own', () => {
    const findings = [
      finding('all', 'problem', { k: shown(0.5, null), f: shown(0.4, null) }, 'asked'),
      finding('own', 'problem', { g: shown(0.7, null) }, 'asked'),
    ];
    const ticks = (key: string) =>
      findingParts({ groups: GROUPS, findings }, key).problems.unclear[0]!.ticks;
    expect(ticks('k')).toEqual([0.4, 0.7]);
    expect(ticks('g')).toEqual([0.4]);
  });
});
