import { MailService } from '../../../backend/src/mail/mail.service';
import type { Occasion } from '../../../backend/src/mail/occasion';
import { importRoster, rosterOf, VERSION } from '../../setup/round/build-round';
import { mailsTried } from '../../setup/mail/mail-queue';
import { stored } from '../../setup/database/stored';
import { startTestApp } from '../../setup/program/test-app';

describe('without a mail server', () => {
  it('the catcher keeps what goes to everybody, and no reminder of a real round', async () => {
    const app = await startTestApp({ MAIL_RATE: '60000' });
    try {
      const hr = await app.signIn('hr');
      await importRoster(hr, rosterOf({ Stabe: 12 }));
      const { body: round } = await hr('POST', '/api/rounds', {
        name: 'Årsmåling',
        kind: 'annual',
        version: VERSION,
        closesOn: '2027-01-15',
      });
      const caught = async (): Promise<unknown[]> =>
        (await hr('GET', '/api/caught-mails')).body as unknown[];
      const sendAll = async (occasion: Occasion) => {
        await app.app.get(MailService).queue(round.key, occasion);
        await mailsTried(app.databaseUrl);
      };
      await hr('POST', `/api/rounds/${round.key}/open`);
      await sendAll('invitation');
      expect(await caught()).toHaveLength(12);
      await sendAll('reminder-1');
      expect(await caught()).toHaveLength(12);
      await hr('POST', `/api/rounds/${round.key}/mail/reminder-1/test`);
      expect(await caught()).toHaveLength(13);
      await stored(app.databaseUrl, 'UPDATE round SET simulated = true');
      await sendAll('reminder-2');
      expect(await caught()).toHaveLength(25);
    } finally {
      await app.stop();
    }
  });
});
