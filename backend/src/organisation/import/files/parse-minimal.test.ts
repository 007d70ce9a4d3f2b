import fc from 'fast-check';
import { diffOrganisation } from '../difference/diff-organisation';
import { parseUpload } from './parse-upload';

const parse = (...lines: string[]) =>
  parseUpload({
    leaders: { name: 'x.csv', bytes: new TextEncoder().encode(lines.join('\n')) },
    units: null,
    organisationName: 'Prøvekøbing Kommune',
  });

describe('the minimal file', () => {
  it('makes the units of the path, and their keys of the names', () => {
    const { organisation } = parse(
      'Navn;E-mail;Forvaltning;Center;Enhed;Ledelseslag',
      'A;A@x.dk;Børn og Unge;Dagtilbud;Æblehaven;3',
      'B;b@x.dk;Børn og Unge;;Åskolen;',
    );
    expect(organisation.units.map(({ key, kind, parentKey }) => [key, kind, parentKey])).toEqual([
      ['kommune', 'kommune', null],
      ['boern-og-unge', 'forvaltning', 'kommune'],
      ['boern-og-unge/dagtilbud', 'center', 'boern-og-unge'],
      ['boern-og-unge/dagtilbud/aeblehaven', 'enhed', 'boern-og-unge/dagtilbud'],
      ['boern-og-unge/aaskolen', 'enhed', 'boern-og-unge'],
    ]);
    expect(organisation.leaders[0]).toMatchObject({ mail: 'a@x.dk', layer: '3' });
  });

  it('understands English columns', () => {
    const { organisation, rejected } = parse(
      'employee_number,name,forvaltning,unit,layer',
      '7,A,Stabe,HR,2',
    );
    expect(rejected).toEqual([]);
    expect(organisation.leaders).toEqual([
      { employeeNumber: '7', name: 'A', mail: null, layer: '2', unitKey: 'stabe/hr' },
    ]);
  });

  it('puts who leads the kommune itself in no forvaltning', () => {
    const { organisation } = parse('navn;mail;forvaltning', 'A;a@x.dk;Prøvekøbing kommune');
    expect(organisation.units).toHaveLength(1);
    expect(organisation.leaders[0]?.unitKey).toBe('kommune');
  });

  it('rejects a row with a CPR number and does not hold the number, nor the unit of the row', () => {
    const parsed = parse(
      'medarbejdernummer;navn;mail;forvaltning',
      '010170-1234;A;a@x.dk;Nord',
      '2;0101701234;b@x.dk;Syd',
    );
    expect(parsed.rejected.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['looks-like-cpr', 2, 'medarbejdernummer'],
      ['looks-like-cpr', 3, 'navn'],
    ]);
    expect(parsed.organisation.units).toHaveLength(1);
    expect(JSON.stringify(parsed)).not.toMatch(/010170/);
  });

  it('names the lines that share a mail, but not thousands of them', () => {
    const { rejected } = parse(
      'navn;mail;forvaltning',
      ...Array.from({ length: 3000 }, (_, n) => `L${n};a@x.dk;Nord`),
    );
    expect(rejected).toHaveLength(3000);
    expect(rejected[0]?.detail).toBe('3, 4, 5, 6, 7 …');
    expect(rejected[2999]?.detail).toBe('2, 3, 4, 5, 6 …');
  });

  it('gives the same organisation in whatever order its rows stand', () => {
    const name = fc.constantFrom('', 'Nord', 'nord', 'NORD', 'Syd', 'Sýd', 'Å', 'Kommune');
    const row = fc.tuple(fc.nat(12), name, name, name);
    const rowsInTwoOrders = fc
      .array(row, { minLength: 1, maxLength: 15 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(rowsInTwoOrders, (orders) => {
        const [one, other] = orders.map(
          (rows) =>
            parse(
              'medarbejdernummer;navn;forvaltning;center;enhed',
              ...rows.map(([number, ...path]) => `${number};L;${path.join(';')}`),
            ).organisation,
        );
        const sorted = (organisation: typeof one) => [
          [...organisation!.units].sort((a, b) => (a.key < b.key ? -1 : 1)),
          [...organisation!.leaders].sort((a, b) =>
            a.employeeNumber! < b.employeeNumber! ? -1 : 1,
          ),
        ];
        expect(sorted(one)).toEqual(sorted(other));
        for (const part of Object.values(diffOrganisation(one!, other!))) {
          expect([part.new, part.changed, part.gone]).toEqual([[], [], []]);
        }
      }),
    );
  });

  it('has every unit after its parent', () => {
    const { organisation } = parse(
      'navn;mail;forvaltning;center',
      'A;a@x.dk;Nord;X',
      'B;b@x.dk;Nord;',
    );
    const keys = organisation.units.map(({ key }) => key);
    for (const { key, parentKey } of organisation.units.slice(1)) {
      expect(keys.indexOf(parentKey!)).toBeLessThan(keys.indexOf(key));
    }
  });
});
