import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import { PublicationService } from '../../../backend/src/publication/publication.service';
import { recollectionKey } from '../../../backend/src/questionnaire/with-recollection';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  QUESTIONNAIRE,
  rosterOf,
} from '../../setup/round/build-round';
import { storedEnvelopes } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const ASKS = { asksRecollection: true };
const PULSE = { kind: 'pulse', version: QUESTIONNAIRE.version, closesOn: '2026-12-11' };

describe('leaders of 2020, asked directly', () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skole: 16, Pleje: 14 }));
  });
  afterAll(() => app.stop());

  it('in one annual round alone, and shown as what they remember', async () => {
    const round = await openRound(hr, 'Årsmåling', ASKS);
    const setting = (key: string, asksRecollection = true) =>
      hr('PUT', `/api/rounds/${key}/recollection`, { asksRecollection });
    expect((await setting(round.key, false)).body.code).toBe('round-transition');
    const other = await hr('POST', '/api/rounds', {
      ...{ name: 'Årsmåling igen', kind: 'annual', version: QUESTIONNAIRE.version },
      closesOn: '2026-12-11',
    });
    expect((await setting(other.body.key)).body.code).toBe('recollection-asked');
    const pulse = await hr('POST', '/api/rounds', { ...PULSE, name: 'Puls' });
    expect((await setting(pulse.body.key)).body.code).toBe('recollection-not-annual');

    const [token] = round.tokens as [string];
    const { body: survey } = await app.call('GET', '/api/answer', undefined, bearer(token));
    const keys = survey.questionnaire.background.map(({ key }: { key: string }) => key);
    expect(keys.slice(-7)).toEqual([
      LED_HERE,
      ...QUESTIONNAIRE.themes.map(({ key }) => recollectionKey(key)),
    ]);
    for (const [place, one] of round.tokens.entries()) {
      const background = {
        [LED_HERE]: place < 24 ? 'yes' : 'no',
        [recollectionKey('1')]: String(1 + (place % 5)),
      };
      const sent = { ...answersOf(3), background };
      expect((await app.call('PUT', '/api/answer', sent, bearer(one))).status).toBe(200);
    }
    const kept = await storedEnvelopes(app.databaseUrl);
    const remembering = kept.filter(({ background }) => recollectionKey('1') in background);
    expect(remembering).toHaveLength(24);

    await app.app.get(PublicationService).close(round.key, '2026-12-11');
    expect((await hr('POST', `/api/rounds/${round.key}/publish`)).body.state).toBe('published');
    const chef = await app.signIn('forvaltningschef', ['skole']);
    for (const reader of [hr, chef]) {
      const { body } = await reader('GET', '/api/results');
      const { recollection } = body.round.publication;
      expect(recollection).toMatchObject({ status: 'shown', answered: 24 });
      const { better } = recollection.themes['1'];
      // 4 and 5 of the 24 who led here; the others are counted nowhere.
      expect(better.low).toBeLessThanOrEqual(9);
      expect(better.high).toBeGreaterThanOrEqual(9);
    }
  });
});
