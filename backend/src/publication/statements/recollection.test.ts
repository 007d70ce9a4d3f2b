import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import { recollectionKey } from '../../questionnaire/with-recollection';
import type { CollectedResponse } from '../../response/collected-response';
import { computePublication } from '../compute-publication';
import { CELLS, noNoise, smallRound } from '../small-round.fixture';

const THEME = '1';

/** Leaders who led here, by what they say of the theme, and others who did not. */
function round(says: readonly (string | undefined)[], others = 0): CollectedResponse[] {
  const place = (number: number) => ({ groupKeys: CELLS[number % CELLS.length]!, answers: {} });
  return [
    ...says.map((option, number) => ({
      ...place(number),
      background: {
        [LED_HERE]: 'yes',
        ...(option === undefined ? {} : { [recollectionKey(THEME)]: option }),
      },
    })),
    ...Array.from({ length: others }, (_, number) => ({
      ...place(number),
      // Left behind by somebody who said yes first.
      background: { [LED_HERE]: 'no', [recollectionKey(THEME)]: '5' },
    })),
  ];
}
const times = (count: number, option: string | undefined) =>
  Array.from({ length: count }, () => option);
const published = (responses: readonly CollectedResponse[], asksRecollection = true) =>
  computePublication({ ...smallRound(responses), asksRecollection }, noNoise);
const themeOf = (responses: readonly CollectedResponse[]) => {
  const { recollection } = published(responses);
  return recollection?.status === 'shown' ? recollection.themes[THEME] : undefined;
};

describe('what leaders of 2020 remember', () => {
  const mixed = [
    ...times(9, '4'),
    ...times(6, '5'),
    ...times(10, '3'),
    ...times(5, '2'),
    ...times(3, '1'),
    ...times(3, 'dont-know'),
    ...times(2, undefined),
  ];

  it('is counted among those who say that they led here, and nobody else', () => {
    expect(published(round(mixed, 30)).recollection).toMatchObject({ answered: 38 });
    const theme = themeOf(round(mixed, 30));
    expect(theme).toEqual(themeOf(round(mixed)));
    if (theme?.status !== 'shown') throw new Error('Nothing is shown');
    expect(theme.better.low).toBeLessThanOrEqual(15);
    expect(theme.better.high).toBeGreaterThanOrEqual(15);
    expect(theme.better.high - theme.better.low).toBeLessThan(10);
    expect(theme.worse!.low).toBeLessThanOrEqual(8);
    expect(theme.worse!.high).toBeGreaterThanOrEqual(8);
  });

  it('is in no other figure', () => {
    const answered = round(mixed, 30).map((one, place) => ({
      ...one,
      answers: { a1: (1 + (place % 5)) as 1, overall: 4 as const },
    }));
    const { recollection, ...others } = published(answered);
    expect(recollection).toBeDefined();
    expect(others).toEqual(published(answered, false));
  });

  it('gives nobody away where all of them say the same, however many others there are', () => {
    for (const option of ['5', '1', '3', 'dont-know']) {
      const theme = themeOf(round(times(12, option), 60));
      if (theme?.status !== 'shown') continue;
      // Whoever reads it can think of two of them on either side.
      expect(theme.better.low).toBeLessThanOrEqual(10);
      expect(theme.better.high).toBeGreaterThanOrEqual(2);
      expect(theme.worse?.high ?? 12).toBeGreaterThanOrEqual(2);
      expect(theme.worse?.low ?? 0).toBeLessThanOrEqual(10);
    }
  });

  it('is withheld where too few led here, and absent where the round did not ask', () => {
    const few = published(round(times(4, '4'), 40));
    expect(few.recollection).toEqual({ status: 'withheld', reason: 'too-few' });
    expect(published(round(mixed), false)).not.toHaveProperty('recollection');
  });
});
