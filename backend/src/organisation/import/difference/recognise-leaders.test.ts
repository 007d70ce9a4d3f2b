import fc from 'fast-check';
import { identityOf, type ImportedLeader } from '../imported-organisation';
import { diffOrganisation } from './diff-organisation';
import { recogniseLeaders } from './recognise-leaders';

const UNITS = [{ key: 'nord', name: 'Nord', kind: 'forvaltning', parentKey: null }] as const;
const leader = (place: number, given: Partial<ImportedLeader> = {}): ImportedLeader => ({
  employeeNumber: null,
  name: `Leder ${place}`,
  mail: `l${place}@x.dk`,
  layer: null,
  unitKey: 'nord',
  ...given,
});
const everybody = (given: (place: number) => Partial<ImportedLeader>) =>
  Array.from({ length: 12 }, (_, place) => leader(place, given(place)));

/** What an import would do to the roster: how many new, changed and gone. */
function changesOf(current: readonly ImportedLeader[], imported: readonly ImportedLeader[]) {
  const { leaders, by } = recogniseLeaders(current, imported);
  const difference = diffOrganisation(
    { units: UNITS, leaders: current },
    { units: UNITS, leaders },
  ).leaders;
  const { new: joined, changed, gone } = difference;
  return { joined: joined.length, changed: changed.length, gone: gone.length, by };
}

describe('the leaders of a file', () => {
  it.each([
    [
      'with numbers that were not there before',
      () => ({}),
      (at: number) => ({ employeeNumber: `${at + 1}` }),
      12,
      12,
      0,
    ],
    [
      'without the numbers that were there',
      (at: number) => ({ employeeNumber: `${at + 1}` }),
      () => ({}),
      0,
      12,
      0,
    ],
    [
      'with numbers that a spreadsheet has shortened',
      (at: number) => ({ employeeNumber: `00${at + 1}` }),
      (at: number) => ({ employeeNumber: `${at + 1}` }),
      0,
      0,
      0,
    ],
    [
      'with other mail addresses',
      (at: number) => ({ employeeNumber: `${at + 1}` }),
      (at: number) => ({ employeeNumber: `${at + 1}`, mail: `ny${at}@x.dk` }),
      12,
      0,
      0,
    ],
    [
      'with other mail addresses and no numbers',
      () => ({}),
      (at: number) => ({ mail: `ny${at}@x.dk` }),
      12,
      0,
      12,
    ],
    [
      'with no mail and new numbers',
      (at: number) => ({ employeeNumber: `${at + 1}` }),
      (at: number) => ({ employeeNumber: `N${at}`, mail: null }),
      12,
      0,
      12,
    ],
  ] as const)('%s are the same people', (_, before, after, changed, mail, name) => {
    expect(changesOf(everybody(before), everybody(after))).toEqual({
      ...{ joined: 0, changed, gone: 0 },
      by: { mail, name },
    });
  });

  it('are not taken for others who share a name, a mail or a unit', () => {
    const current = [leader(1, { employeeNumber: '1' }), leader(2, { employeeNumber: '2' })];
    const namesake = leader(1, { employeeNumber: '9', mail: 'anden@x.dk' });
    const elsewhere = leader(2, { employeeNumber: null, mail: null, unitKey: 'syd' });
    expect(changesOf(current, [namesake, elsewhere])).toMatchObject({ joined: 2, gone: 2 });
    const shared = [
      leader(1, { mail: 'faelles@x.dk' }),
      leader(2, { mail: 'faelles@x.dk', name: 'Ny' }),
    ];
    expect(recogniseLeaders([leader(3, { mail: 'faelles@x.dk' })], shared).by.mail).toBe(0);
  });

  it('are each one person, and nobody is two', () => {
    const person = fc.record({
      employeeNumber: fc.option(fc.constantFrom('1', '01', '2', '3'), { nil: null }),
      name: fc.constantFrom('Anne', 'Bo'),
      mail: fc.option(fc.constantFrom('a@x.dk', 'b@x.dk', 'c@x.dk'), { nil: null }),
      layer: fc.constant(null),
      unitKey: fc.constantFrom('nord', 'syd'),
    });
    const list = fc
      .uniqueArray(person, { selector: identityOf, maxLength: 6 })
      .map((people) => people.filter(({ employeeNumber, mail }) => employeeNumber ?? mail));
    fc.assert(
      fc.property(list, list, (current, imported) => {
        const { leaders } = recogniseLeaders(current, imported);
        const identities = leaders.map(identityOf);
        expect(new Set(identities).size).toBe(identities.length);
        const known = new Set(current.map(identityOf));
        for (const { knownAs } of leaders)
          if (knownAs !== undefined) expect(known).toContain(knownAs);
      }),
    );
  });
});
