import { reconcile } from './reconcile';

const wanted = (slot: string, opensOn = '2027-03-09') => ({ slot, name: `Puls ${slot}`, opensOn });
const planned = (slot: string, isTouched = false) => ({
  id: `id of ${slot}`,
  ...wanted(slot),
  isTouched,
});

describe('a change of rule', () => {
  it('adds, moves and removes what HR has not touched', () => {
    const moved = wanted('2027-W10', '2027-03-10');
    expect(
      reconcile([planned('2027-W10'), planned('2027-W20')], [moved, wanted('2027-W30')]),
    ).toEqual({
      add: [wanted('2027-W30')],
      change: [{ id: 'id of 2027-W10', to: moved }],
      remove: ['id of 2027-W20'],
    });
  });

  it('leaves what HR has touched as it is, and plans nothing in its place', () => {
    const touched = [planned('2027-W10', true), planned('2027-W20', true)];
    expect(reconcile(touched, [wanted('2027-W10', '2027-03-12')])).toEqual({
      add: [],
      change: [],
      remove: [],
    });
  });
});
