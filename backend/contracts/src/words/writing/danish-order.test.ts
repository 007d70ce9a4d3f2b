import { byName } from './danish-order';

it('puts names in Danish order', () => {
  const names = ['Aabenraa', 'Ørum', 'Zacho', 'Ærø', 'anna', 'Bo', 'Åse', 'Anna'];
  const sorted = names.map((name) => ({ name })).sort(byName);
  expect(sorted.map(({ name }) => name)).toEqual([
    'Anna',
    'anna',
    'Bo',
    'Zacho',
    'Ærø',
    'Ørum',
    'Aabenraa',
    'Åse',
  ]);
});
