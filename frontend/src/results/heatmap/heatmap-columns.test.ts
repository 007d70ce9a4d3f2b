import { heatmapColumns, openedByItself } from './heatmap-columns';
import { group, roundWith, ROWS } from './round.fixture';

const center = (key: string, parentKey: string) => group(key, 9, {}, { kind: 'center', parentKey });
const GROUPS = [
  group('kommune', 80, {}, { kind: 'kommune' }),
  group('a', 20, {}, { parentKey: 'kommune' }),
  group('b', 20, {}, { parentKey: 'kommune' }),
  group('c+d', 12, {}, { parentKey: 'kommune', pools: ['c', 'd'] }),
  center('a/1', 'a'),
  center('b/1', 'b'),
  center('b/2', 'b'),
];
const keys = (opened: string | null) => heatmapColumns(GROUPS, opened).map((one) => one.group.key);

describe('the columns', () => {
  it('are kommunen and forvaltninger, a pool too, and the centers of the one that is opened', () => {
    expect(keys(null)).toEqual(['kommune', 'a', 'b', 'c+d']);
    expect(keys('b')).toEqual(['kommune', 'a', 'b', 'b/1', 'b/2', 'c+d']);
    expect(keys('c+d')).toEqual(keys(null));
    expect(keys('none')).toEqual(keys(null));
  });

  it('open by themselves what moved most, or else what has most centers', () => {
    const opened = (round: ReturnType<typeof roundWith>) =>
      openedByItself({ ...round, publication: { groups: GROUPS } as never }, ROWS);
    expect(opened(roundWith(null))).toBe('b');
    expect(opened(roundWith({ '1a@a': ['rose', 0.2] }))).toBe('a');
  });
});
