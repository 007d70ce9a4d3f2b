import { readFileSync } from 'node:fs';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
  uploadOf,
} from '../setup/round/build-round';
import { startTestApp, type TestApp } from '../setup/program/test-app';

/** A workbook that gives a link to every cell of a sheet, which no program can keep. */
const heavy = readFileSync('tests/roster/heavy.xlsx');

describe('a leader who answers while HR uploads a file that is too heavy', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('has the answer taken before the file is refused, and HR is told why', async () => {
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 5 }));
    const round = await openRound(hr, 'Under upload');
    const order: string[] = [];
    const upload = hr('POST', '/api/organisation/imports', uploadOf(heavy, 'tung.xlsx')).then(
      (refused) => {
        order.push('refused');
        return refused;
      },
    );
    for (const token of round.tokens) {
      const headers = bearer(token);
      const answer = await app.call('PUT', '/api/answer', answersOf(4), headers);
      expect(answer.status).toBe(200);
      order.push('answered');
    }
    const refused = await upload;
    expect([refused.status, refused.body.faults[0].code]).toEqual([422, 'too-heavy']);
    expect(order).toEqual([...round.tokens.map(() => 'answered'), 'refused']);
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(5);
  });
});
