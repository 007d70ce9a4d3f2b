import { changeHeadings, levelHeadings } from './heatmap-heading';
import { group, roundWith, ROWS } from './round.fixture';

const NONE = roundWith(null);

describe('the heading over levels', () => {
  const kommune = group('kommunen', 80, { '1a': 0.5, '1b': 0.7 }, { kind: 'kommune' });
  const first = (groups: Parameters<typeof levelHeadings>[2]) =>
    levelHeadings(NONE, ROWS, groups, 'en')[0]!;

  it('names what tells large forvaltninger apart most, and never a small one', () => {
    const groups = [
      kommune,
      group('stor', 20, { '1a': 0.2, '1b': 0.5 }),
      group('større', 30, { '1a': 0.6, '1b': 0.6 }),
      group('lille', 14, { '1a': 0, '1b': 0 }),
    ];
    expect(first(groups)).toEqual({
      key: 'heading.apart',
      values: {
        ...{ name: 'Subject 1a', high: '60%', low: '20%' },
        ...{ highGroup: 'større', lowGroup: 'stor' },
      },
    });
  });

  it('does not say that they are apart where their intervals meet', () => {
    const groups = [kommune, group('a', 20, { '1a': 0.5 }), group('b', 20, { '1a': 0.6 })];
    expect(first(groups).key).toBe('heading.widest');
  });

  it('names the highest and the lowest of one group where no two are large', () => {
    const groups = [kommune, group('a', 20, { '1a': 0.5 }), group('b', 9, { '1a': 0 })];
    expect(first(groups)).toMatchObject({
      key: 'heading.ends',
      values: { top: 'Subject 1b', bottom: 'Subject 1a', group: 'kommunen' },
    });
  });

  it('is of the one forvaltning that a reader sees', () => {
    const groups = [kommune, group('a', 20, { '1a': 0.9, '1b': 0.2 })];
    expect(first(groups)).toMatchObject({ key: 'heading.ends', values: { group: 'a' } });
  });

  it('says so where nothing can be shown', () => {
    expect(first([group('a', 20, {})]).key).toBe('heading.hidden');
  });
});

describe('the heading over changes', () => {
  const groups = [group('kommune', 80, {}, { kind: 'kommune' }), group('a', 20, {})];
  const first = (round: ReturnType<typeof roundWith>) =>
    changeHeadings(round, ROWS, groups, { language: 'en', nameOf: ({ key }) => key })[0]!;

  it('is the largest change that is called, not a larger sign', () => {
    const round = roundWith({
      '1a@kommune': ['fell', -0.1],
      '1b@a': ['rose', 0.2],
      '1a@a': ['sign-of-rise', 0.4],
    });
    expect(first(round)).toMatchObject({
      key: 'heading.rose.group',
      values: { name: '1b', group: 'a', earlier: 30, later: '50%' },
    });
  });

  it('calls nothing where there are signs alone, nothing, or no earlier round', () => {
    expect(first(roundWith({ '1a@a': ['sign-of-rise', 0.4] }))).toMatchObject({
      key: 'heading.signs',
      values: { count: 1, round: 'før' },
    });
    expect(first(roundWith({ '1a@a': ['none', 0.4] })).key).toBe('heading.none');
    expect(first(NONE).key).toBe('heading.first');
  });
});
