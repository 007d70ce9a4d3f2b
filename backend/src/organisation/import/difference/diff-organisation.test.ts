import fc from 'fast-check';
import { diffOrganisation } from './diff-organisation';
import { identityOf, type ImportedOrganisation } from '../imported-organisation';
import { parseUpload } from '../files/parse-upload';

const leader = fc.record({
  number: fc.nat(30),
  name: fc.constantFrom('Anne', 'Bo', 'Ida'),
  unit: fc.constantFrom('Nord', 'Syd', 'Øst'),
});
const organisation = fc
  .uniqueArray(leader, { selector: ({ number }) => number, minLength: 1, maxLength: 20 })
  .map(parse);

function parse(
  leaders: readonly { number: number; name: string; unit: string }[],
): ImportedOrganisation {
  const rows = leaders.map(({ number, name, unit }) => `${number + 1};${name};${unit}`);
  const csv = ['medarbejdernummer;navn;forvaltning', ...rows].join('\n');
  const file = { name: 'x.csv', bytes: new TextEncoder().encode(csv) };
  return parseUpload({ leaders: file, units: null, organisationName: 'Kommunen' }).organisation;
}

describe('the difference between two organisations', () => {
  it('is empty when the same file comes twice, in whatever order', () => {
    fc.assert(
      fc.property(organisation, (one) => {
        const shuffled = { units: [...one.units].reverse(), leaders: [...one.leaders].reverse() };
        for (const part of Object.values(diffOrganisation(one, shuffled))) {
          expect([part.new, part.changed, part.gone]).toEqual([[], [], []]);
        }
      }),
    );
  });

  it('carried out on the old gives the new', () => {
    fc.assert(
      fc.property(organisation, organisation, (before, after) => {
        const { leaders } = diffOrganisation(before, after);
        const result = new Map(before.leaders.map((one) => [identityOf(one), one]));
        for (const gone of leaders.gone) result.delete(identityOf(gone));
        for (const one of [...leaders.new, ...leaders.changed.map(({ to }) => to)])
          result.set(identityOf(one), one);
        expect(result).toEqual(new Map(after.leaders.map((one) => [identityOf(one), one])));
        expect(leaders.new.length + leaders.changed.length + leaders.unchanged).toBe(
          after.leaders.length,
        );
      }),
    );
  });
});
