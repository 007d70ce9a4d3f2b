import { randomUUID } from 'node:crypto';
import {
  EDIT_HOLDERS,
  type EditHolder,
} from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { ParticipationRecorder } from '../../backend/src/round/participation/participation-recorder.service';
import { answersOf, importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { newCode, withCode } from '../setup/round/own-key';
import { storedAnswers } from '../setup/database/stored';
import { createTestDatabase, keysDirOf, type TestDatabase } from '../setup/database/test-database';
import { startOn, type Caller, type TestApp } from '../setup/program/test-app';

const FIRST = 'thrive-as-leader';

/** A round, and what the devices of its leaders keep. */
interface Held extends Awaited<ReturnType<typeof openRound>> {
  readonly codes: readonly (string | null)[];
  readonly names: readonly string[];
}

/** Yesterday's backup, and beside it the folder of keys as it is today. */
describe('a database that is set back to yesterday while rounds are open', () => {
  let live: TestDatabase;
  let backup: TestDatabase;
  let app: TestApp;
  let hr: Caller;
  const rounds = new Map<EditHolder, Held>();

  const send = async (
    { tokens, codes, names }: Held,
    place: number,
    value: number,
    replaces: string | null = null,
  ) => {
    const { status } = await app.call('PUT', '/api/answer', answersOf(value, [FIRST]), {
      ...withCode(tokens[place]!, codes[place]!),
      'idempotency-key': replaces === null ? names[place]! : randomUUID(),
      ...(replaces === null ? {} : { 'if-match': `"${replaces}"` }),
    });
    expect(status).toBe(200);
  };
  const answered = async ({ tokens, codes }: Held, place: number) => {
    const headers = withCode(tokens[place]!, codes[place]!);
    return (await app.call('GET', '/api/answer', undefined, headers)).body.answered as boolean;
  };
  const missing = async ({ key }: Held) =>
    (await hr('GET', `/api/rounds/${key}`)).body.missingAnswers as number;
  const count = () => app.app.get(ParticipationRecorder).record();
  const values = async () =>
    (await storedAnswers(backup.url)).map((answer) => answer[FIRST] as number).sort();

  beforeAll(async () => {
    live = await createTestDatabase();
    app = await startOn(live);
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 12 }));
    for (const editHolder of EDIT_HOLDERS) {
      const round = await openRound(hr, `Med ${editHolder}`, { editHolder });
      const codes = round.tokens.map(() => (editHolder === 'device' ? newCode() : null));
      const held = { ...round, codes, names: codes.map(() => randomUUID()) };
      rounds.set(editHolder, held);
      for (const place of [0, 1, 2, 3, 4]) await send(held, place, 2);
    }
    await app.app.close();
    backup = await createTestDatabase(new URL(live.url).pathname.slice(1));
    app = await startOn(live);
    for (const held of rounds.values()) {
      for (const place of [5, 6, 7]) await send(held, place, 4);
      await send(held, 0, 5, held.names[0]);
    }
    await count();
    await app.app.close();
    // What tests read with has the keys of the live one.
    app = await startOn(backup, { BOX_KEYS_DIR: keysDirOf(live.url) });
    hr = await app.signIn('hr');
  });
  afterAll(async () => {
    await app.app.close();
    await backup.drop();
    await live.drop();
  });

  it.each(EDIT_HOLDERS)(
    'lacks what came since, of which HR is told the number and each leader the own, by %s',
    async (editHolder) => {
      const held = rounds.get(editHolder)!;
      expect(await missing(held)).toBe(3);
      const seen = await Promise.all([4, 5, 6, 7, 8].map((place) => answered(held, place)));
      expect(seen).toEqual([true, false, false, false, false]);
    },
  );

  it.each(EDIT_HOLDERS)(
    'gets it again from devices that keep a copy, each once, by %s',
    async (editHolder) => {
      const held = rounds.get(editHolder)!;
      const before = await values();
      for (const place of [5, 6]) await send(held, place, 4);
      await count();
      expect(await missing(held)).toBe(1);
      await send(held, 7, 4);
      expect(await missing(held)).toBe(0);
      // What was changed since is as it was before the change: a program cannot know of it, a device can.
      expect(await values()).toEqual([...before, 4, 4, 4].sort());
      await send(held, 0, 5, held.names[0]);
      expect(await values()).toEqual([...before.slice(1), 4, 4, 4, 5].sort());
    },
  );
});
