import { MailService } from '../../../backend/src/mail/mail.service';
import { importRoster, VERSION } from '../../setup/round/build-round';
import { startMailRound, type MailRound } from '../../setup/mail/mail-round';
import { stored } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const namesIn = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(';')[0]);

describe('links that HR can have', () => {
  describe('where the mail server sends them', () => {
    let round: MailRound;
    let hr: Caller;
    let path: string;

    beforeEach(async () => {
      round = await startMailRound();
      ({ hr } = round);
      path = `/api/rounds/${round.key}`;
    });
    afterEach(() => round.stop());

    it('are codes of leaders without mail alone, and keep no invitation back', async () => {
      await round.open();
      expect((await hr('GET', path)).body).toMatchObject({ linksByMail: true, mailed: false });
      const { text } = await hr('POST', `${path}/links`, {});
      expect(namesIn(text)).toEqual(['Uden Mail']);
      expect(await round.queue('invitation')).toBe(12);
      expect((await hr('POST', `${path}/links`, {})).body.code).toBe('links-already-fetched');
    });

    it('are no more where mails are taken off the roster once the round is open', async () => {
      await round.open();
      await stored(round.app.databaseUrl, 'UPDATE leader SET mail = NULL');
      expect(namesIn((await hr('POST', `${path}/links`, {})).text)).toEqual(['Uden Mail']);
      await round.queue('invitation');
      expect(namesIn((await hr('POST', `${path}/links`, { replace: true })).text)).not.toContain(
        'Leder Stabe 0',
      );
    });

    it('are all of them in a simulated round, whose mails leave nobody', async () => {
      await stored(round.app.databaseUrl, 'UPDATE round SET simulated = true');
      await round.open();
      const { text } = await hr('POST', `${path}/links`, {});
      expect(namesIn(text)).toHaveLength(13);
    });
  });

  describe('where nothing is sent by a mail server', () => {
    let app: TestApp;
    let hr: Caller;

    beforeAll(async () => {
      app = await startTestApp();
      hr = await app.signIn('hr');
      const rows = Array.from({ length: 6 }, (_, place) => `;L${place};l${place}@example.dk;Stabe`);
      await importRoster(
        hr,
        ['medarbejdernummer;navn;mail;forvaltning', ...rows, '10001;Uden Mail;;Stabe'].join('\n'),
      );
      const wanted = { kind: 'annual', version: VERSION, closesOn: '2099-12-11' };
      await hr('POST', '/api/rounds', { ...wanted, name: 'Måling' });
      await hr('POST', '/api/rounds/maaling/open');
    });
    afterAll(() => app.stop());

    it('are all of them, of which the directorate sees who has had how many', async () => {
      const directorate = await app.signIn('directorate');
      expect((await directorate('GET', '/api/link-downloads')).body).toEqual([]);
      expect(namesIn((await hr('POST', '/api/rounds/maaling/links', {})).text)).toHaveLength(7);
      expect((await hr('POST', '/api/rounds/maaling/links', {})).status).toBe(409);
      await hr('POST', '/api/rounds/maaling/links/files', { replace: true });
      const { body } = await directorate('GET', '/api/link-downloads');
      const download = {
        round: { key: 'maaling', name: 'Måling', simulated: false },
        account: 'hr@example.dk',
        downloadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        links: 6,
        codes: 1,
      };
      expect(body).toEqual([download, download]);
      expect((await hr('GET', '/api/link-downloads')).body).toEqual(body);
    });

    it('once fetched are not sent by mail as well', async () => {
      await expect(app.app.get(MailService).queue('maaling', 'invitation')).rejects.toMatchObject({
        code: 'links-already-fetched',
      });
    });

    it('are written down for HR and directorate alone, and nothing in the program can take it back', async () => {
      const chef = await app.signIn('forvaltningschef', ['stabe']);
      expect((await chef('GET', '/api/link-downloads')).status).toBe(403);
      expect((await app.call('GET', '/api/link-downloads')).status).toBe(401);
      for (const change of ['DELETE FROM link_download', 'UPDATE link_download SET links = 0'])
        for (const duty of ['managing', 'collecting', 'publishing', 'serving'])
          await expect(
            stored(app.databaseUrl, `SET ROLE ledelsespuls_${duty}; ${change}`),
          ).rejects.toThrow(/permission denied/);
    });
  });
});
