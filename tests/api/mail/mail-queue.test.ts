import { eventually } from '../../setup/program/eventually';
import { createApp } from '../../../backend/src/http/create-app.service';
import { MailDeliveryRepository } from '../../../backend/src/mail/delivery/mail-delivery.repository';
import { MailService } from '../../../backend/src/mail/mail.service';
import { readSettings } from '../../../backend/src/settings/settings';
import { holdJobs, mailsTried } from '../../setup/mail/mail-queue';
import { startMailRound, type MailRound } from '../../setup/mail/mail-round';
import { stored } from '../../setup/database/stored';
import { TEST_SECRET } from '../../setup/program/test-app';

describe('a mail in the queue', () => {
  let round: MailRound;

  beforeEach(async () => {
    round = await startMailRound();
  });
  afterEach(() => round.stop());

  const addresses = () => round.server.envelopes.map(({ rcptTo }) => rcptTo[0]!.address);

  it('is sent by two instances, each mail once, and they take over what a dead one left', async () => {
    const release = holdJobs(round.app);
    await round.open();
    await round.queue('invitation');
    // The dead one had taken the mail, and has given no heartbeat for longer than its lease.
    await stored(
      round.app.databaseUrl,
      `WITH dead AS (
         UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 minute'
         WHERE id = (SELECT id FROM mail ORDER BY id LIMIT 1) RETURNING id
       )
       UPDATE mail SET state = 'sending', tries = 1 WHERE id IN (SELECT id FROM dead)`,
    );
    const second = await createApp(
      readSettings(round.settings),
      TEST_SECRET,
      round.app.databaseUrl,
    );
    await second.init();
    release();
    // One that was put off for a turn is not due, and not sent either.
    await eventually(() => Promise.resolve(expect(round.server.mails).toHaveLength(12)));
    await mailsTried(round.app.databaseUrl);
    await second.close();
    expect(new Set(addresses()).size).toBe(12);
    expect(
      await stored(
        round.app.databaseUrl,
        'SELECT unknown_outcomes FROM mail WHERE unknown_outcomes > 0',
      ),
    ).toEqual([{ unknown_outcomes: 1 }]);
  });

  it('keeps the rate over all instances together', async () => {
    const mails = round.app.app.get(MailDeliveryRepository);
    const hour = 3_600_000;
    const turns = await Promise.all(Array.from({ length: 12 }, () => mails.takeTurn(hour)));
    const hours = turns.map((turn) => Math.round(turn / hour)).sort((a, b) => a - b);
    expect(hours).toEqual(Array.from({ length: 12 }, (_, turn) => turn));
  });

  it('leaves no job behind, shows none to anybody, and keeps nothing in one but its own number', async () => {
    const release = holdJobs(round.app);
    await round.open();
    await round.queue('invitation');
    await round.queue('reminder-1');
    const jobs = await stored<{ id: string; told: unknown }>(
      round.app.databaseUrl,
      `SELECT id, jsonb_build_array(data, singleton_key, output) AS told
       FROM pgboss.job WHERE name = 'mail'`,
    );
    expect(jobs).toHaveLength(24);
    expect(jobs.map(({ told }) => told)).toEqual(jobs.map(() => [{}, null, null]));
    expect((await round.hr('GET', '/api/jobs')).body).toEqual([]);
    const { status, body } = await round.hr('POST', `/api/jobs/mail/${jobs[0]!.id}/retry`);
    expect([status, body.code]).toEqual([409, 'job-not-retried']);
    release();
    await mailsTried(round.app.databaseUrl);
    expect(
      await stored(round.app.databaseUrl, `SELECT 1 FROM pgboss.job WHERE name = 'mail'`),
    ).toEqual([]);
    expect(await stored(round.app.databaseUrl, 'SELECT 1 FROM pgboss.archive')).toEqual([]);
  });

  it('is queued anew where only the mails are left, as from a backup without the queue', async () => {
    const release = holdJobs(round.app);
    await round.open();
    await round.queue('invitation');
    await stored(round.app.databaseUrl, `DELETE FROM pgboss.job WHERE name = 'mail'`);
    await round.app.app.get(MailService).onApplicationBootstrap();
    release();
    await mailsTried(round.app.databaseUrl);
    expect(new Set(addresses()).size).toBe(12);
    expect(round.server.mails).toHaveLength(12);
  });
});
