import { MailService } from '../../../backend/src/mail/mail.service';
import type { Occasion } from '../../../backend/src/mail/occasion';
import { importRoster, rosterOf, VERSION } from '../round/build-round';
import { startMailServer } from './mail-server';
import { startTestApp } from '../program/test-app';

export type MailRound = Awaited<ReturnType<typeof startMailRound>>;

/** A draft to twelve leaders with mail and one without, and a mail server for it. */
export async function startMailRound() {
  const server = await startMailServer();
  const settings = { SMTP_URL: server.url, MAIL_FROM: 'HR <hr@example.dk>', MAIL_RATE: '60000' };
  const app = await startTestApp(settings);
  const hr = await app.signIn('hr');
  const [header, ...rows] = rosterOf({ Stabe: 6, Teknik: 6 }).split('\n');
  await importRoster(
    hr,
    [`medarbejdernummer;${header}`, ...rows.map((row) => `;${row}`), '10001;Uden Mail;;Stabe'].join(
      '\n',
    ),
  );
  const { body } = await hr('POST', '/api/rounds', {
    name: 'Årsmåling',
    kind: 'annual',
    version: VERSION,
    closesOn: '2027-01-15',
  });
  const key: string = body.key;
  return {
    server,
    settings,
    app,
    hr,
    key,
    open: () => hr('POST', `/api/rounds/${key}/open`),
    queue: (occasion: Occasion) => app.app.get(MailService).queue(key, occasion),
    stop: async () => {
      await app.stop();
      await server.stop();
    },
  };
}
