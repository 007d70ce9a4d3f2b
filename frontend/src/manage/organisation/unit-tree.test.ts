import type { Unit } from '../../api/types';
import { inTreeOrder } from './unit-tree';

const unit = (key: string, parentKey: string | null, name = key): Unit => ({
  key,
  name,
  kind: 'enhed',
  parentKey,
  baselineScope: null,
  leaders: 0,
});

it('puts each unit below its parent and siblings in the Danish order of letters', () => {
  const units = [
    unit('å', 'skoler', 'Åskolen'),
    unit('skoler', 'by', 'Skoler'),
    unit('ø', 'skoler', 'Østre Skole'),
    unit('by', null),
    unit('v', 'skoler', 'Vestre Skole'),
    unit('dagtilbud', 'by', 'Dagtilbud'),
  ];
  expect(inTreeOrder(units).map(({ unit: { key }, depth }) => [key, depth])).toEqual([
    ['by', 0],
    ['dagtilbud', 1],
    ['skoler', 1],
    ['v', 2],
    ['ø', 2],
    ['å', 2],
  ]);
});

it('keeps a unit whose parent is missing', () => {
  expect(inTreeOrder([unit('a', 'gone')])).toEqual([{ unit: unit('a', 'gone'), depth: 0 }]);
});

it('has nothing to order in an empty organisation', () => {
  expect(inTreeOrder([])).toEqual([]);
});
