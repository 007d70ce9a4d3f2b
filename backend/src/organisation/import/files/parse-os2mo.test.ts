import fc from 'fast-check';
import { importFaultText } from '../rows/import-fault';
import { parseUpload } from './parse-upload';
import { UnreadableTableError } from '../table/table';

const file = (name: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const parse = (leaders: readonly string[], units: readonly string[]) =>
  Promise.resolve().then(() =>
    parseUpload({
      leaders: file('ledere.csv', [
        'Medarbejdernummer;Fornavn;Efternavn;Mail;CPR;Afdelingskode;ErLeder',
        ...leaders,
      ]),
      units: file('enheder.csv', ['Afdelingskode;Afdelingsnavn;Forældreafdelingskode', ...units]),
      organisationName: 'Kommunen',
    }),
  );
const faultsOf = async (units: readonly string[]) => {
  const error: unknown = await parse(['1;A;B;a@x.dk;;u1;Ja'], units).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableTableError)) throw new Error('The file was taken');
  return error.faults;
};

describe('the two files of OS2mo', () => {
  it('give the leaders, one a person, in the unit nearest kommunen', async () => {
    const rows = [
      '1;Anne;Bo;;;u2;Ja',
      '1;Anne;Bo;ANNE@x.dk;;u1;Ja',
      ';Ib;Bo;ib@x.dk;;u2;Ja',
      ';Ib;Bo;ib@x.dk;;u2;Ja',
      '3;Ida;Juul;ida@x.dk;;u2;Nej',
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const { organisation, rejected } = await parse(order, ['u2;To;u1', 'u1;En;']);
      expect(rejected).toEqual([]);
      expect([...organisation.leaders].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { employeeNumber: '1', name: 'Anne Bo', mail: 'anne@x.dk', layer: null, unitKey: 'u1' },
        { employeeNumber: null, name: 'Ib Bo', mail: 'ib@x.dk', layer: null, unitKey: 'u2' },
      ]);
    }
  });

  it('reject a row that cannot be right', async () => {
    const { organisation, rejected } = await parse(
      [
        '1;A;B;a@x.dk;;u1;Ja',
        '1;C;D;c@x.dk;;u1;Ja',
        '2;E;F;e@x.dk;;findes-ikke;Ja',
        '3;G;H;;;u1;måske',
      ],
      ['u1;En;', ';Navnløs;', 'u2;;', 'u1;Igen;'],
    );
    expect(organisation.leaders).toEqual([]);
    expect(rejected.map(({ code, file: name, line }) => [code, name, line])).toEqual([
      ['double-number', 'ledere.csv', 2],
      ['double-number', 'ledere.csv', 3],
      ['unknown-unit', 'ledere.csv', 4],
      ['not-yes-or-no', 'ledere.csv', 5],
      ['missing-code', 'enheder.csv', 3],
      ['missing-name', 'enheder.csv', 4],
      ['double-unit', 'enheder.csv', 5],
    ]);
  });

  it('put a unit with a parent outside the file at the top, and say so', async () => {
    const { organisation, notices } = await parse(
      ['1;A;B;a@x.dk;;u1;Ja'],
      ['u1;En;udenfor', 'u2;To;'],
    );
    expect(organisation.units.map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ['kommune', null],
      ['u1', 'kommune'],
      ['u2', 'kommune'],
    ]);
    expect(notices.map((notice) => importFaultText(notice, 'da'))).toEqual([
      {
        place: 'enheder.csv, linje 2, forældreafdelingskode',
        code: 'parent-outside-file',
        message: 'Overenheden til En er ikke i filen. Enheden lægges øverst, lige under kommunen.',
      },
    ]);
  });

  it.each([
    ['called a kommune', ['u0;Prøvekøbing Kommune;', 'u1;Stabe;u0'], 'u0'],
    ['with the code kommune', ['kommune;Toppen;', 'u1;Stabe;kommune'], 'kommune'],
  ])('have kommunen itself at the top, where it is %s', async (_, units, code) => {
    const { organisation, notices } = await parse(
      [`1;A;B;a@x.dk;;u1;Ja`, `2;C;D;c@x.dk;;${code};Ja`],
      units,
    );
    expect(organisation.units.map(({ key, kind }) => [key, kind])).toEqual([
      ['kommune', 'kommune'],
      ['u1', 'forvaltning'],
    ]);
    expect(organisation.leaders.map(({ unitKey }) => unitKey)).toEqual(['u1', 'kommune']);
    expect(notices).toEqual([]);
  });

  it('are refused for circles, each with all its units', async () => {
    const faults = await faultsOf(['u1;En;u2', 'u2;To;u1', 'u3;Tre;u1', 'u4;Fire;u4', 'u5;Fem;']);
    expect(faults.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['cycle', 2, 'En → To → En'],
      ['cycle', 5, 'Fire → Fire'],
    ]);
  });

  it('are refused for a chain without end, long before it is followed', async () => {
    const chain = Array.from({ length: 40_000 }, (_, n) => `u${n + 1};N${n + 1};u${n}`);
    expect((await faultsOf(chain.reverse())).map(({ code, detail }) => [code, detail])).toEqual([
      ['too-deep', 'N21'],
    ]);
  });

  it('give a tree, or name a circle, whatever the parents', async () => {
    const parents = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(parents, async (list) => {
        const units = list.map((parent, n) => `u${n};N${n};${parent > 8 ? '' : `u${parent}`}`);
        const parsed = await parse(['1;A;B;a@x.dk;;u0;Ja'], units).catch((error: unknown) => error);
        if (parsed instanceof UnreadableTableError) {
          expect(parsed.faults.every(({ code }) => code === 'cycle')).toBe(true);
          return;
        }
        const { organisation } = parsed as Awaited<ReturnType<typeof parse>>;
        const seen = new Set<string | null>([null]);
        for (const { key, parentKey } of organisation.units) {
          expect(seen.has(parentKey)).toBe(true);
          seen.add(key);
        }
        expect(organisation.units).toHaveLength(list.length + 1);
      }),
    );
  });

  it('hold no CPR number, wherever a file has it', async () => {
    const cpr = '010170-1234';
    const outcomes = await Promise.all([
      parse([`1;A;B;;${cpr};u1;Ja`, `${cpr};A;B;;;u1;Ja`, `2;A;B;c@x.dk;;${cpr};Ja`], ['u1;En;']),
      parse([`1;A;B;a@x.dk;;u1;Ja`], [`u1;En;${cpr}`, `${cpr};To;`, 'u3;Tre;u3']).catch(
        (error: unknown) => error,
      ),
      parse([`Medarbejdernummer;${cpr}`], []).catch((error: unknown) => error),
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('010170');
  });

  it('are refused where a file has a header and nothing below', async () => {
    await expect(parse([], ['u1;En;'])).rejects.toMatchObject({ faults: [{ code: 'no-rows' }] });
    await expect(parse(['1;A;B;a@x.dk;;u1;Ja'], [])).rejects.toMatchObject({
      faults: [{ code: 'no-rows', file: 'enheder.csv' }],
    });
  });
});
