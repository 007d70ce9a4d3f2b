import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parse from '../../backend/src/organisation/import/files/parse-upload.worker';
import type { ExpectedRoster } from './expected';
import { EXPECTED_OF_OWN } from './expected-own';
import { EXPECTED_OF_TEXTS } from './expected-texts';
import { EXPECTED_OF_WORKBOOKS } from './expected-workbooks';

const EXPECTED = { ...EXPECTED_OF_TEXTS, ...EXPECTED_OF_WORKBOOKS, ...EXPECTED_OF_OWN };

const CASES = join(__dirname, 'cases');
const folders = readdirSync(CASES);

function read(folder: string): { got: ExpectedRoster; text: string } {
  const names = readdirSync(join(CASES, folder));
  const fileOf = (start: string) => {
    const name = names.find((one) => one.startsWith(start));
    return name ? { name, bytes: new Uint8Array(readFileSync(join(CASES, folder, name))) } : null;
  };
  const [leaders, units] = [fileOf('ledere')!, fileOf('enheder')];
  const outcome = parse({ leaders, units, organisationName: 'Eksempel Kommune' });
  if ('faults' in outcome) return { got: { refused: outcome.faults[0]?.code }, text: '' };
  const { organisation, rejected, notices, sources } = outcome.parsed;
  return {
    text: JSON.stringify(outcome.parsed),
    got: {
      leaders: organisation.leaders.map(({ employeeNumber, name, mail, unitKey }) =>
        [employeeNumber, name, mail && `<${mail}>`, unitKey].filter(Boolean).join(' '),
      ),
      rejected: rejected.map(({ code, line }) => `${code} ${line}`),
      notices: notices.map(
        ({ code, line, moreLines = [] }) => `${code} ${[line, ...moreLines].join()}`,
      ),
      sources: sources.map(({ sheet, encoding, headerLine, rows }) =>
        [sheet, encoding, headerLine, rows].filter((part) => part !== null).join(' '),
      ),
    },
  };
}

describe('rosters as systems and people write them', () => {
  it('has something expected of every folder', () => {
    expect(folders).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(folders)('%s', (folder) => {
    const expected = EXPECTED[folder]!;
    const { got } = read(folder);
    if (expected.refused) return expect(got).toEqual({ refused: expected.refused });
    const usual = [expect.stringMatching(/^(utf-8|Ark1 xlsx) 1 \d+$/)];
    return expect(got).toEqual({ rejected: [], notices: [], sources: usual, ...expected });
  });
});
