import { MailService } from '../../../backend/src/mail/mail.service';
import type { Occasion } from '../../../backend/src/mail/occasion';
import { answersOf, bearer, importRoster, VERSION } from '../../setup/round/build-round';
import { mailsTried } from '../../setup/mail/mail-queue';
import { startMailServer } from '../../setup/mail/mail-server';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

interface RosterRow {
  readonly number: number;
  readonly mail: string;
  readonly forvaltning: string;
}

/** Twenty in two forvaltninger, of which participation withholds the one of seven and so the other. */
const EVERYBODY: readonly RosterRow[] = Array.from({ length: 20 }, (_, place) => ({
  number: 10001 + place,
  mail: `leder${place}@example.dk`,
  forvaltning: place < 7 ? 'Stabe' : 'Teknik',
}));
const TARGET = EVERYBODY[3]!;

const rosterOf = (rows: readonly RosterRow[]) =>
  [
    'medarbejdernummer;navn;mail;forvaltning',
    ...rows.map(({ number, mail, forvaltning }) =>
      [number, `L${number}`, mail, forvaltning].join(';'),
    ),
  ].join('\n');
const withMailOnly = (keep: (row: RosterRow) => boolean) =>
  rosterOf(EVERYBODY.map((row) => (keep(row) ? row : { ...row, mail: '' })));

/** What HR may do to the roster before it asks for a reminder. */
const PROBES = [
  ['only one leader has mail', 'reminder-1', withMailOnly((row) => row === TARGET)],
  [
    'only a small forvaltning has mail',
    'reminder-2',
    withMailOnly(({ forvaltning }) => forvaltning === 'Stabe'),
  ],
  ['only one leader is left', 'last-day', rosterOf([TARGET])],
] as const;

describe('reminders, and HR who may change the roster meanwhile', () => {
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    server = await startMailServer();
    app = await startTestApp({
      ...{ SMTP_URL: server.url, MAIL_FROM: 'HR <hr@example.dk>', MAIL_RATE: '60000' },
    });
    hr = await app.signIn('hr');
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const send = async (key: string, occasion: Occasion) => {
    const before = server.envelopes.length;
    await app.app.get(MailService).queue(key, occasion);
    await mailsTried(app.databaseUrl);
    return server.envelopes.slice(before).map(({ rcptTo }) => rcptTo[0]!.address);
  };
  /** An open round of who is on the roster, with the links that have arrived by mail. */
  const startInvited = async (name: string) => {
    const { body } = await hr('POST', '/api/rounds', {
      ...{ name, kind: 'annual', version: VERSION, closesOn: '2099-12-11' },
    });
    const key: string = body.key;
    await hr('POST', `/api/rounds/${key}/open`);
    const before = server.mails.length;
    const reached = await send(key, 'invitation');
    const tokens = new Map(
      server.mails
        .slice(before)
        .map(({ text }, place) => [reached[place], /\/svar#(\S+)/.exec(text!)![1]!]),
    );
    const by = ({ mail }: RosterRow) => bearer(tokens.get(mail)!);
    return {
      key,
      answer: (row: RosterRow) => app.call('PUT', '/api/answer', answersOf(4), by(row)),
      sayNotLeader: (row: RosterRow) =>
        app.call('POST', '/api/answer/not-leader', undefined, by(row)),
      report: async () => (await hr('GET', `/api/rounds/${key}/mail`)).body,
    };
  };
  type Invited = Awaited<ReturnType<typeof startInvited>>;

  describe('who probes', () => {
    /** As many have answered in both, and one leader in the first alone. */
    let worlds: readonly [Invited, Invited];

    beforeAll(async () => {
      await importRoster(hr, rosterOf(EVERYBODY));
      worlds = [await startInvited('Svaret'), await startInvited('Ikke svaret')];
      for (const [place, { answer }] of worlds.entries()) {
        for (const row of EVERYBODY.slice(8, 12)) await answer(row);
        await answer(place === 0 ? TARGET : EVERYBODY[15]!);
      }
    });

    /** Everything that tells HR of a reminder, from the asking until it has gone. */
    const ask = async ({ key, report }: Invited, occasion: Occasion): Promise<unknown[]> => {
      const { status, body } = await hr('POST', `/api/rounds/${key}/mail/${occasion}`);
      const early = await report();
      await mailsTried(app.databaseUrl);
      const participation = (await hr('GET', `/api/rounds/${key}/participation`)).body;
      const jobs = (await hr('GET', '/api/jobs')).body;
      return [status, body, early, await report(), participation.groups, jobs];
    };

    it.each(PROBES)('learns nothing of one leader where %s', async (_, occasion, roster) => {
      await importRoster(hr, roster);
      const seen = [await ask(worlds[0], occasion), await ask(worlds[1], occasion)];
      expect(seen[0]).toEqual(seen[1]);
      expect(JSON.stringify(seen[0])).toContain('"unanswered":15');
    });
  });

  it('go to who had mail at the opening, at the address of today, less those who left or are no leaders', async () => {
    const [leaver, corrected, vanished, noLeader, mailless, ...others] = EVERYBODY;
    await importRoster(
      hr,
      withMailOnly((row) => row !== mailless),
    );
    const { key, sayNotLeader, report } = await startInvited('Rettet');
    await sayNotLeader(noLeader!);
    const later = EVERYBODY.filter((row) => row !== leaver).map((row) => {
      if (row === corrected) return { ...row, mail: 'rettet@example.dk' };
      return row === vanished ? { ...row, mail: '' } : row;
    });
    await importRoster(hr, rosterOf(later));
    expect((await send(key, 'reminder-1')).sort()).toEqual(
      [...others.map(({ mail }) => mail), 'rettet@example.dk'].sort(),
    );
    const { withMail, withoutMail, occasions } = await report();
    expect({ withMail, withoutMail }).toEqual({ withMail: 19, withoutMail: 1 });
    expect(occasions[2]).toEqual({
      ...{ occasion: 'reminder-1', canSend: false, status: 'asked-for', unanswered: 20 },
    });
  });

  it('try a corrected address where the invitation did not arrive, and not the same again', async () => {
    const [corrected, unknown, ...others] = EVERYBODY;
    await importRoster(hr, rosterOf(EVERYBODY));
    const refused = [corrected!.mail, unknown!.mail];
    server.decide.answer = (address) => (refused.includes(address) ? 'refuse' : 'take');
    const { key, report } = await startInvited('Afvist');
    server.decide.answer = () => 'take';
    const later = [{ ...corrected!, mail: 'ny@example.dk' }, unknown!, ...others];
    await importRoster(hr, rosterOf(later));
    expect((await send(key, 'reminder-1')).sort()).toEqual(
      [...others.map(({ mail }) => mail), 'ny@example.dk'].sort(),
    );
    const { refusedAddresses } = await report();
    expect(refusedAddresses.map(({ address }: { address: string }) => address)).toEqual(refused);
  });

  it('go out once, and say no number of fewer than ten', async () => {
    await importRoster(hr, rosterOf(EVERYBODY.slice(0, 9)));
    const { key, report } = await startInvited('Lille');
    expect(await send(key, 'reminder-1')).toHaveLength(9);
    expect(await send(key, 'reminder-1')).toEqual([]);
    expect((await report()).occasions[2]).toEqual({
      ...{ occasion: 'reminder-1', canSend: false, status: 'withheld' },
    });
  });
});
