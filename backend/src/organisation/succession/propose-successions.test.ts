import fc from 'fast-check';
import type { ImportedOrganisation } from '../import/imported-organisation';
import { parseUpload } from '../import/files/parse-upload';
import { areAlike, proposeSuccessions } from './propose-successions';

/** Leaders by number, each at a forvaltning or `forvaltning/center`. */
function organisation(places: Readonly<Record<string, string>>): ImportedOrganisation {
  const rows = Object.entries(places).map(([number, place]) => {
    const [forvaltning, center = ''] = place.split('/');
    return `${number};Leder ${number};${forvaltning};${center}`;
  });
  const csv = ['medarbejdernummer;navn;forvaltning;center', ...rows].join('\n');
  const leaders = { name: 'x.csv', bytes: new TextEncoder().encode(csv) };
  return parseUpload({ leaders, units: null, organisationName: 'Kommunen' }).organisation;
}

/** So many leaders at each place, the first numbered `from`. */
function leadersAt(places: Readonly<Record<string, number>>, from = 100): Record<string, string> {
  const all = Object.entries(places).flatMap(([place, size]) => Array<string>(size).fill(place));
  return Object.fromEntries(all.map((place, index) => [String(from + index), place]));
}

function told(before: Record<string, string>, after: Record<string, string>): string[] {
  return proposeSuccessions(organisation(before), organisation(after)).map(
    ({ predecessorKey, successorKey, kind, shared, before: of }) =>
      `${predecessorKey} > ${successorKey} ${kind} ${shared}/${of}`,
  );
}

const names = ['Børn', 'Social', 'Teknik', 'Kultur/Bibliotek', 'Kultur/Musik', 'Stabe'];
const somewhere = fc.dictionary(
  fc.integer({ min: 100, max: 140 }).map(String),
  fc.constantFrom(...names),
  { minKeys: 1, maxKeys: 30 },
);

describe('successions proposed from an import', () => {
  it('finds a unit that has another name', () => {
    expect(
      told(leadersAt({ Børn: 8, Stabe: 4 }), leadersAt({ 'Børn og Unge': 8, Stabe: 4 })),
    ).toEqual(['boern > boern-og-unge renamed 8/8']);
  });

  it('finds two that were merged in a new one, and one that another took in', () => {
    const before = leadersAt({ Teknik: 6, Miljø: 5, Stabe: 9 });
    expect(told(before, leadersAt({ 'Teknik og Miljø': 11, Stabe: 9 }))).toEqual([
      'miljoe > teknik-og-miljoe merged 5/5',
      'teknik > teknik-og-miljoe merged 6/6',
    ]);
    expect(told(before, leadersAt({ Teknik: 11, Stabe: 9 }))).toEqual([
      'miljoe > teknik merged 5/5',
    ]);
  });

  it('finds one that was split, whether it is still there or not', () => {
    const before = leadersAt({ Social: 12 });
    expect(told(before, leadersAt({ Voksne: 7, Ældre: 5 }))).toEqual([
      'social > aeldre split 5/12',
      'social > voksne split 7/12',
    ]);
    expect(told(before, leadersAt({ Social: 7, Ældre: 5 }))).toEqual([
      'social > aeldre split 5/12',
    ]);
  });

  it('finds a center that has moved to another forvaltning', () => {
    const before = leadersAt({ 'Nord/Musik': 6, Nord: 4, Syd: 8 });
    const after = { ...before, ...leadersAt({ 'Syd/Musik': 6 }) };
    expect(told(before, after)).toEqual(['nord/musik > syd/musik moved 6/6']);
  });

  it('goes by names alike where nobody is left to tell', () => {
    expect(told({ 100: 'Børn og Unge' }, { 200: 'Børn, Unge og Familie' })).toEqual([
      'boern-og-unge > boern-unge-og-familie renamed 0/1',
    ]);
    expect(told({ 100: 'Børn og Unge' }, { 200: 'Teknik og Miljø' })).toEqual([]);
    expect(areAlike('', '–')).toBe(false);
  });

  it('says nothing of a few who found a new job', () => {
    const before = leadersAt({ Nord: 10, Syd: 10 });
    expect(told(before, { ...before, 100: 'Syd', 101: 'Syd' })).toEqual([]);
  });

  it('proposes nothing without shared leaders or names alike, and nothing of a unit that is neither new nor gone', () => {
    fc.assert(
      fc.property(somewhere, somewhere, (one, other) => {
        const [current, imported] = [organisation(one), organisation(other)];
        const nameIn = ({ units }: ImportedOrganisation, key: string) =>
          units.find((unit) => unit.key === key)!.name;
        const isIn = ({ units }: ImportedOrganisation, key: string) =>
          units.some((unit) => unit.key === key);
        for (const proposed of proposeSuccessions(current, imported)) {
          const { predecessorKey, successorKey, shared, before } = proposed;
          expect(
            shared > 0 || areAlike(nameIn(current, predecessorKey), nameIn(imported, successorKey)),
          ).toBe(true);
          expect(shared).toBeLessThanOrEqual(before);
          expect(isIn(imported, predecessorKey) && isIn(current, successorKey)).toBe(false);
        }
        expect(proposeSuccessions(current, current)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const reversed = ({ units, leaders }: ImportedOrganisation): ImportedOrganisation => ({
      units: [...units].reverse(),
      leaders: [...leaders].reverse(),
    });
    fc.assert(
      fc.property(somewhere, somewhere, (one, other) => {
        const [current, imported] = [organisation(one), organisation(other)];
        expect(proposeSuccessions(reversed(current), reversed(imported))).toEqual(
          proposeSuccessions(current, imported),
        );
      }),
    );
  });

  it('calls at most one predecessor and one successor the same as another unit', () => {
    fc.assert(
      fc.property(somewhere, somewhere, (one, other) => {
        const whole = proposeSuccessions(organisation(one), organisation(other)).filter(
          ({ kind }) => kind === 'renamed' || kind === 'moved',
        );
        for (const key of ['predecessorKey', 'successorKey'] as const) {
          expect(new Set(whole.map((proposed) => proposed[key])).size).toBe(whole.length);
        }
      }),
    );
  });
});
