import { linksAsCsv } from './links-csv';
import type { PersonalLink } from './personal-link';

const ANNE: PersonalLink = {
  name: 'Anne',
  mail: 'anne@example.dk',
  forvaltning: 'Stabe',
  token: 't',
  code: null,
  link: 'https://x/svar#t',
};
const BO: PersonalLink = { ...ANNE, name: '=BO()', mail: null, code: 'K7QM-3XVP-9TZ4-A' };

describe('the file of links', () => {
  it('has a code where there is no mail, the link last, and runs nothing', () => {
    expect(linksAsCsv([ANNE, BO], false).trim().split('\r\n')).toEqual([
      'name;mail;forvaltning;code;link',
      'Anne;anne@example.dk;Stabe;;https://x/svar#t',
      "'=BO();;Stabe;K7QM-3XVP-9TZ4-A;https://x/svar#t",
    ]);
  });

  it('says in every row of a simulated round that it is one', () => {
    const [header, ...rows] = linksAsCsv([ANNE, BO], true).trim().split('\r\n');
    expect(header).toBe('name;mail;forvaltning;code;note;link');
    for (const row of rows) expect(row).toMatch(/;Simuleret måling.*;https:\/\/x\/svar#t$/);
  });
});
