import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { seededRandom } from '../../backend/src/example/seeded-random';
import { TEST_SECRET } from '../setup/program/test-app';
import { HrClient } from './hr-client';
import { startFaultyMailServer } from './faulty-mail-server';
import { startKillablePostgres } from './killable-postgres';
import { Leaders, type KnownMail, type MailLookup } from './leaders';
import { startPair } from './program-pair';
import { createWallClock } from './wall-clock';

const START = new Date('2027-01-04T08:00:00+01:00');
const TIMEOUT_MILLISECONDS = 120_000;
/** The database and two instances. */
const VICTIMS = 3;

export interface Step {
  readonly round: string;
  readonly key: string | null;
  readonly step: string;
  readonly due: Date;
  readonly done: Date | null;
}

export type Season = Awaited<ReturnType<typeof startSeason>>;

/** Two programs, a database and a mail server that fail, and a clock that is moved by hand. */
export async function startSeason() {
  const random = seededRandom(2027);
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-season-'));
  const postgres = await startKillablePostgres();
  const mailServer = await startFaultyMailServer(random);
  const clock = createWallClock(folder, START);
  const settings = {
    ...clock.settings,
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    BOX_KEYS_DIR: `${folder}-keys`,
    SECRET: TEST_SECRET,
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'HR <hr@example.dk>',
    MAIL_RATE: '60000',
    TICK_SECONDS: '1',
  };
  const pair = await startPair(settings);
  let cuts = 0;

  /** Kept from question to question, for as long as the database lives. */
  let client: Client | null = null;
  const connect = async (): Promise<Client> => {
    const fresh = new Client({ connectionString: postgres.url });
    // A server that dies is told of by the next question.
    fresh.on('error', () => (client = null));
    await fresh.connect();
    return fresh;
  };
  /** Asks the database, and asks again while it is away. */
  const ask = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    const end = Date.now() + TIMEOUT_MILLISECONDS;
    for (;;) {
      try {
        client ??= await connect();
        return (await client.query<Row>(sql, values)).rows;
      } catch (error) {
        client = null;
        if (Date.now() > end) throw error;
        await wait(100);
      }
    }
  };
  const mailsOf: MailLookup = async (messageIds) => {
    const mails = await ask<KnownMail & { id: string }>(
      `SELECT mail.id, round.key, round.kind, occasion FROM mail JOIN round ON round.id = round_id
       WHERE mail.id = ANY ($1)`,
      [messageIds.map(idIn)],
    );
    const byId = new Map(mails.map((mail) => [mail.id, mail]));
    return messageIds.map((messageId) => byId.get(idIn(messageId)) ?? null);
  };
  const steps = (where: string, values: unknown[] = []): Promise<Step[]> =>
    ask(
      `SELECT occurrence.name AS round, round.key, step, due_at AS due, done_at AS done
       FROM timetable_step JOIN occurrence ON occurrence.id = occurrence_id
       LEFT JOIN round ON round.id = occurrence.round_id
       WHERE NOT skipped AND ${where} ORDER BY due_at, step`,
      values,
    );

  return {
    random,
    clock,
    mailServer,
    ask,
    mailsOf,
    steps,
    hr: new HrClient(pair.urls, settings, clock),
    leaders: new Leaders(pair.urls, mailServer.delivered, mailsOf, random),
    /** Cuts the power of the database, of one instance and of the other in turn, each time at any moment. */
    cutPower: async () => {
      await wait(random() * 1200);
      const turn = cuts % VICTIMS;
      cuts += 1;
      if (turn === 0) await postgres.cutPower();
      else await pair.kill(turn === 1 ? 0 : 1);
    },
    /** Waits until all that is due has been done, and every mail that can be sent is sent. */
    settle: async () => {
      const end = Date.now() + TIMEOUT_MILLISECONDS;
      for (;;) {
        const now = clock.now();
        const due = await steps(
          // The results' mail waits for the publication and not for its day.
          `done_at IS NULL AND CASE step WHEN 'results' THEN round.state = 'published' ELSE due_at <= $1 END`,
          [now],
        );
        const [mails] = await ask<{ due: number; waiting: number }>(
          `SELECT (count(*) FILTER (WHERE state = 'active' OR start_after <= now()))::int AS due,
                  count(*)::int AS waiting FROM pgboss.job WHERE name = 'mail'`,
        );
        if (due.length === 0 && mails!.waiting === 0) return;
        // The queue goes by the clock of the database, which nobody moves.
        if (due.length === 0 && mails!.due === 0) {
          await ask(
            `UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state < 'active'`,
          );
        }
        if (Date.now() > end) {
          throw new Error(`No rest: ${JSON.stringify(due)} ${pair.output().slice(-2000)}`);
        }
        await wait(150);
      }
    },
    stop: async () => {
      await client?.end();
      await pair.stop();
      await mailServer.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
      rmSync(settings.BOX_KEYS_DIR, { recursive: true, force: true });
    },
  };
}

/** The mail's own id, which stands in its Message-ID. */
export function idIn(messageId: string): string {
  return /<([^@]+)@/.exec(messageId)![1]!;
}
