import type { ComparedCell, LexiconBasis, Statement } from '../../api/types';
import { BAND, compared, finding, GROUP } from '../rows/cells.fixture';
import { describeMethod } from './describe-method';

const item = { level: 'subtheme' as const, key: '1a', parentKey: '1', cells: {} };
const statement: Statement = { key: 's', text: { da: 's', en: 's' }, measures: [] };
const statementItem = { level: 'statement' as const, key: 's', parentKey: '1a', cells: {} };
const part = (share: number) => ({
  ...statementItem,
  key: `s${share}`,
  cells: { kommune: compared({ share }) },
});
const comparison = { roundKey: 'r', items: [part(0.25), part(0.75)] };
type WithFigure = Exclude<ComparedCell, { status: 'withheld' }>;
const method = (cell: WithFigure, own: object = {}) =>
  describeMethod({ item, cell, group: GROUP, comparison, language: 'en', ...own });
const keys = (cell: WithFigure, own: object = {}) => method(cell, own).map(({ key }) => key);

describe('how a figure was worked out', () => {
  it('shows what was averaged', () => {
    const cell = compared({ statementsCompared: 2 });
    expect(method(cell)[0]).toEqual({
      key: 'method.mean',
      values: { share: '50%', count: 2, sum: '25% + 75%' },
    });
    expect(keys(cell).slice(1)).toEqual(['method.interval', 'method.meanBand']);
  });

  it("shows a theme's subthemes and that they were averaged", () => {
    const subtheme = (key: string, share: number) => ({
      ...item,
      key,
      cells: { kommune: compared({ share }) },
    });
    const theme = { level: 'theme' as const, key: '1', parentKey: null, cells: {} };
    const parts = { roundKey: 'r', items: [subtheme('1a', 0.2), subtheme('1b', 0.8)] };
    expect(method(compared(), { item: theme, comparison: parts })[0]).toEqual({
      key: 'method.themeMean',
      values: { share: '50%', count: 2, sum: '20% + 80%' },
    });
  });

  it('counts the favourable answers of a statement, also of one that names a problem', () => {
    const statements = { s: { status: 'shown', answered: 8 } };
    const own = { item: statementItem, statement, group: { ...GROUP, statements } };
    expect(method(compared(), own)[0]).toEqual({
      key: 'method.statement',
      values: { favourable: 4, answered: 8, share: '50%' },
    });
    expect(
      keys(compared({ statementsAsked: 1 }), {
        ...own,
        statement: { ...statement, problem: true },
      }),
    ).toEqual(['method.statementProblem', 'method.problemInterval', 'method.band']);
  });

  it('never says that the report is silent where a figure is hidden', () => {
    const own = { statementsCompared: 1, statementsWithBand: 2, statementsAsked: 3 };
    const said = method(compared({ ...own, leftOut: ['s1'] }));
    expect(said).toContainEqual({ key: 'method.leftOut', values: { count: 1 } });
    expect(said).toContainEqual({ key: 'method.withBand', values: { count: 2, asked: 3 } });
    expect(said).toContainEqual({ key: 'method.bandHidden', values: { count: 1 } });
  });

  it('gives the interval of the rule and what was expected, where there is a finding', () => {
    const statements = { s: { status: 'shown', answered: 8 } };
    const own = { item: statementItem, statement, group: { ...GROUP, statements } };
    const said = method(compared(), { ...own, now: finding('1a', 'found-again') });
    expect(said).toContainEqual({ key: 'method.said', values: { interval: '40–60%' } });
    expect(said).toContainEqual({ key: 'method.expected', values: { expected: '60%' } });
    const read = (lexicon: LexiconBasis) =>
      method(compared(), { ...own, now: finding('1a', 'found-again'), lexicon });
    expect(read({ basis: 'assumed' })).toContainEqual({ key: 'lexicon.assumed', values: {} });
    expect(read({ basis: 'assumed', asOf: '2026-11-28' })).toContainEqual({
      key: 'lexicon.returned',
      values: { day: '28 November 2026' },
    });
    expect(read({ basis: 'elicited', asOf: '2026-11-28', readers: 15 })).toContainEqual({
      key: 'lexicon.elicited',
      values: { readers: 15, day: '28 November 2026' },
    });
  });

  it('claims no interval where everyone answered', () => {
    expect(keys(compared({ interval: { low: 0.5, high: 0.5 } }))).toContain('method.noInterval');
  });

  it('says nothing of 2020 where nothing was measured', () => {
    const cell = { status: 'not-measured-in-2020' as const, share: 0.5, interval: BAND.likely };
    expect(keys({ ...cell, statementsAsked: 2 })).toEqual(['method.mean', 'method.interval']);
  });

  it("names the municipality's own number, a borrowed band and a contradiction", () => {
    const numbers = compared({ band: { ...BAND, basis: 'numbers' } });
    expect(keys(numbers)).toContain('method.numbers');
    expect(keys(compared({ bandFromKommune: true }))).toContain('method.borrowed');
    const clash = compared({ band: { ...BAND, contradictory: true } });
    expect(keys(clash)).toContain('method.contradictory');
  });
});
