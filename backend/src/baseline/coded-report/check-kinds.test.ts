import type { Finding, Lexicon } from '../baseline';
import { kindFaults } from './check-kinds';

const share = { low: 0, high: 1 };
const LEXICON: Lexicon = {
  generelt: { words: '', share, expected: { same: 60, opposite: 50 } },
  nogle: { words: '', share, loose: true },
  uspecificeret: { words: '', share },
};
const FINDING: Finding = {
  id: '1a-01',
  subtheme: '1a',
  lines: [1, 1],
  source: 'results',
  quantifier: 'generelt',
  quantifierText: 'Lederne oplever generelt',
  direction: 'favourable',
  kind: 'strength',
  scope: 'kommunen',
  summary: 'x',
};
const faults = (change: Partial<Finding>) => kindFaults({ ...FINDING, ...change }, LEXICON);

describe('the kind of a finding', () => {
  it.each<Partial<Finding>>([
    {},
    { direction: 'unfavourable', kind: 'circumstance' },
    { quantifier: 'nogle', kind: 'weak-strength' },
    { direction: 'mixed', kind: 'never', never: 'contrast' },
    { direction: 'wish', kind: 'wish', quantifier: 'uspecificeret', subset: 'nye ledere' },
    { quantifier: 'uspecificeret', kind: 'never', never: 'no-holder' },
  ])('is in order %#', (change) => {
    expect(faults(change)).toEqual([]);
  });

  it.each<[Partial<Finding>, string]>([
    [{ kind: 'never' }, 'says why it gives no verdict where, and only where, its kind is never'],
    [{ never: 'norm' }, 'says why it gives no verdict where, and only where, its kind is never'],
    [{ direction: 'unfavourable' }, 'strength does not go with unfavourable'],
    [{ direction: 'wish', kind: 'circumstance' }, 'circumstance does not go with wish'],
    [{ direction: 'mixed' }, 'strength does not go with mixed'],
    [{ kind: 'never', never: 'contrast' }, 'is a contrast, so its direction is mixed'],
    [
      { kind: 'never', never: 'subset' },
      'speaks of a part of the leaders and does not say of which',
    ],
    [{ kind: 'never', never: 'no-holder' }, 'has no holder, but the word "generelt"'],
    [{ quantifier: 'nogle' }, 'strength does not go with the word "nogle"'],
    [{ kind: 'weak-strength' }, 'weak-strength does not go with the word "generelt"'],
    [{ quantifier: 'uspecificeret' }, 'strength though nobody is said to hold it'],
    [{ subset: 'nye ledere' }, 'strength of a part of the leaders only'],
    [
      { quantifierText: 'grundlæggende tilfredse' },
      '"grundlæggende tilfredse" says how well, not how many',
    ],
    [{ quantifierText: 'Overordnet' }, '"Overordnet" says how well, not how many'],
  ])('is refused %#', (change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
});
