import { findNotNested, notNestedText } from './find-not-nested';
import type { UnitKind } from './unit-kind';

const unit = (key: string, kind: UnitKind, parentKey: string | null) => ({
  ...{ key, name: key.toUpperCase(), kind, parentKey, baselineScope: null },
});
const KOMMUNE = unit('kommune', 'kommune', null);

describe('units that are not nested', () => {
  it('are forvaltninger below a center, however deep', () => {
    const units = [
      KOMMUNE,
      unit('drift', 'center', 'kommune'),
      unit('hus', 'enhed', 'drift'),
      unit('nord', 'forvaltning', 'hus'),
      unit('syd', 'forvaltning', 'kommune'),
      unit('hal', 'center', 'syd'),
    ];
    const found = findNotNested(units);
    expect(found.map(({ forvaltning, center }) => [forvaltning.key, center.key])).toEqual([
      ['nord', 'drift'],
    ]);
    expect(notNestedText(found[0]!, 'da')).toEqual({
      place: 'NORD',
      code: 'forvaltning-below-center',
      message: 'Forvaltningen NORD ligger under centeret DRIFT.',
    });
  });
});
