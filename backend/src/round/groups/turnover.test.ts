import { countTurnover } from './turnover';

const asked = (groups: Readonly<Record<string, string>>) =>
  new Map(Object.entries(groups).map(([leader, keys]) => [leader, keys.split(' ')]));

describe('turnover', () => {
  it('counts those who joined, left or moved, in each group of both rounds', () => {
    const before = asked({ ann: 'k f1', bo: 'k f1', carl: 'k f2', dan: 'k f3' });
    const now = asked({ ann: 'k f1', bo: 'k f2', carl: 'k f2', eve: 'k f4' });
    expect(Object.fromEntries(countTurnover(now, before))).toEqual({
      k: { stayed: 3, joined: 1, left: 1 },
      f1: { stayed: 1, joined: 0, left: 1 },
      f2: { stayed: 1, joined: 1, left: 0 },
    });
  });

  it('is of nobody where the same people were asked', () => {
    const same = asked({ ann: 'k f1', bo: 'k f1' });
    expect(Object.fromEntries(countTurnover(same, same))).toEqual({
      k: { stayed: 2, joined: 0, left: 0 },
      f1: { stayed: 2, joined: 0, left: 0 },
    });
  });
});
