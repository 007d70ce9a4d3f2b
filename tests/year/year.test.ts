import { firstRoster, reorganised } from './roster';
import { idIn, startSeason, type Season } from './season';

/** An annual round and a pulse by default; `npm run year` runs two annual rounds and ten pulses. */
const IS_WHOLE = process.env.YEAR === 'whole';
const KILLS = IS_WHOLE ? 50 : 3;
const PULSE_WEEKS = IS_WHOLE ? [8, 11, 14, 18, 22, 25, 33, 37, 41, 46] : [8];
const ROUNDS = IS_WHOLE ? 12 : 2;
/** After so many rounds two forvaltninger merge, a center moves, and leaders come and go. */
const REORGANISED_AFTER = IS_WHOLE ? 6 : 1;
/** Times in a round at which something is due, at least: opening and invitation come together. */
const TIMES_IN_ROUND = 5;
/** Leaders whose mails are under way to the mail server at the same time when an instance dies. */
const LINES = 4;
const MAILS = ['pre-notice', 'invitation', 'reminder-1', 'reminder-2', 'last-day', 'results'];
const REMINDERS = ['reminder-1', 'reminder-2', 'last-day'];
const RULE = { weekday: 2, hour: 9, mails: MAILS, minimum: 5, rosterMaxAge: 365 };
const SERIES = [
  { ...RULE, name: 'Årsmåling', kind: 'annual', weeks: [3], daysOpen: 14 },
  { ...RULE, name: 'Puls', kind: 'pulse', weeks: PULSE_WEEKS, daysOpen: 7 },
];
const MINUTE_MILLISECONDS = 60_000;

describe('rounds that run themselves', () => {
  let season: Season;
  let killsLeft = KILLS;
  const late: string[] = [];
  /** By round and occasion: those who had not answered when the reminders were queued. */
  const unansweredAt = new Map<string, Set<string>>();

  beforeAll(async () => {
    season = await startSeason();
    await season.hr.importRoster(firstRoster());
    await season.hr.releaseQuestionnaires();
    for (const series of SERIES) await season.hr.call('POST', '/api/series', series);
  });
  afterAll(() => season.stop());

  const cutPowerFairly = async (timesLeft: number) => {
    const share = killsLeft / Math.max(1, timesLeft);
    const kills = Math.floor(share) + (season.random() < share % 1 ? 1 : 0);
    killsLeft -= kills;
    for (let kill = 0; kill < kills; kill += 1) await season.cutPower();
  };

  it('open, send, remind and close through a season of power cuts', async () => {
    const { clock, hr, leaders, settle, steps } = season;
    let published = 0;
    let times = 0;
    while (published < ROUNDS) {
      const [next] = await steps(`done_at IS NULL AND step <> 'results' AND due_at > $1`, [
        clock.now(),
      ]);
      if (!next) throw new Error('Nothing is planned');
      const { round, key, step, due } = next;
      if (step === 'pre-notice') await hr.discuss(round);
      if (REMINDERS.includes(step)) unansweredAt.set(`${key} ${step}`, leaders.unanswered(key!));
      await clock.moveTo(new Date(due.getTime() + 1000));
      const began = Date.now();
      await Promise.all([settle(), cutPowerFairly(ROUNDS * TIMES_IN_ROUND - times)]);
      await settle();
      times += 1;
      const [taken] = await steps('occurrence.name = $1 AND step = $2', [round, step]);
      const minutesLate = (taken!.done!.getTime() - due.getTime()) / MINUTE_MILLISECONDS;
      const outage = (Date.now() - began) / MINUTE_MILLISECONDS;
      if (minutesLate > Math.max(1, outage)) late.push(`${round} ${step} ${minutesLate}`);
      if (step === 'open' || step === 'invitation') await leaders.readAndAnswer(0.5);
      else if (REMINDERS.includes(step)) await leaders.readAndAnswer(0.35);
      if (step !== 'close') continue;
      await hr.publish(round);
      await settle();
      await leaders.readAndAnswer(0);
      published += 1;
      if (published === REORGANISED_AFTER) await hr.importRoster(reorganised(firstRoster()));
    }
    expect(killsLeft).toBe(0);
  }, 3_600_000);

  it('opened and closed within a minute of their time, or as soon as the power was back', () => {
    expect(late).toEqual([]);
  });

  it('mailed each leader once for each occasion, and know of every mail that may have come twice', async () => {
    const { mailServer } = season;
    const { delivered } = mailServer;
    const mails = await season.ask<{
      id: string;
      address: string | null;
      state: string;
      uncertain: boolean;
    }>(
      `SELECT mail.id, leader.mail AS address, state, unknown_outcomes > 0 AS uncertain
       FROM mail LEFT JOIN leader ON leader.id = leader_id`,
    );
    const copies = new Map<string, number>();
    for (const { messageId } of delivered) {
      copies.set(idIn(messageId), (copies.get(idIn(messageId)) ?? 0) + 1);
    }
    const wrong = mails.filter(({ id, address, state, uncertain }) => {
      const count = copies.get(id) ?? 0;
      if (address !== null && mailServer.refuses(address)) return state !== 'refused' || count > 0;
      return state !== 'sent' || count < 1 || (count > 1 && !uncertain);
    });
    expect(wrong).toEqual([]);
    const known = new Set(mails.map(({ id }) => id));
    expect([...copies.keys()].filter((id) => !known.has(id))).toEqual([]);
    const again = [...copies.values()].reduce((sum, count) => sum + count - 1, 0);
    const cut = delivered.filter(({ unacknowledged }) => unacknowledged).length;
    console.log(`${delivered.length} mails, ${again} again after ${cut} cut lines, ${KILLS} kills`);
    expect(again).toBeLessThanOrEqual(cut + KILLS * LINES);
  });

  it('reminded only those who had not answered', async () => {
    const wrong: string[] = [];
    const { delivered } = season.mailServer;
    const mails = await season.mailsOf(delivered.map(({ messageId }) => messageId));
    for (const [place, { to }] of delivered.entries()) {
      const mail = mails[place];
      if (!mail || !REMINDERS.includes(mail.occasion)) continue;
      if (!unansweredAt.get(`${mail.key} ${mail.occasion}`)?.has(to)) wrong.push(to);
    }
    expect(wrong).toEqual([]);
  });

  it('lost no answer that was acknowledged, and counted none twice', async () => {
    const counts = await season.ask<{ key: string; answers: number }>(
      `SELECT round_key AS key, (content::jsonb #>> '{groups,0,answered}')::int AS answers FROM publication`,
    );
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    const acknowledged = season.leaders.acknowledged();
    expect(acknowledged).toHaveLength(ROUNDS);
    expect(counts.sort(byKey)).toEqual(acknowledged.sort(byKey));
  });
});
