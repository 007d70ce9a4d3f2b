import { meanShare, statementShare, pointsOfOnePerson } from './share-words';

describe('a share in words', () => {
  it('is the range where it is coarsened, and open towards the end of the scale', () => {
    expect(statementShare({ share: 0.5 }, 'en').key).toBe('share.exact');
    const top = statementShare({ share: 0.9, range: { low: 0.8, high: 1 } }, 'en');
    expect(top).toEqual({ key: 'share.atLeast', values: { share: '80%' } });
    const bottom = statementShare({ share: 0.1, range: { low: 0, high: 0.2 } }, 'en');
    expect(bottom).toEqual({ key: 'share.atMost', values: { share: '20%' } });
    const block = statementShare({ share: 0.5, range: { low: 0.45, high: 0.55 } }, 'en');
    expect(block).toEqual({ key: 'share.between', values: { share: '45–55%' } });
  });

  it('is about right for a mean with a coarsened part', () => {
    expect(meanShare({ share: 0.5, range: { low: 0.4, high: 0.6 } }, 'en').key).toBe('share.about');
    expect(meanShare({ share: 0.5 }, 'en').key).toBe('share.exact');
  });
});

it('says how much one person moves a figure', () => {
  expect(pointsOfOnePerson(78, 'da')).toBe('1,3');
  expect(pointsOfOnePerson(5, 'en')).toBe('20');
});
