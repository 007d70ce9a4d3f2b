import { EXAMPLE } from '../../setup/round/example';
import {
  startTestApp,
  startTestAppFrom,
  type Caller,
  type TestApp,
} from '../../setup/program/test-app';

describe("the municipality's own figures for 2020", () => {
  let app: TestApp;
  let hr: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterAll(() => app.stop());

  const send = (content: string) => {
    const form = new FormData();
    form.set('numbers', new Blob([content]), 'tal.csv');
    return hr('POST', '/api/baseline/numbers', form);
  };

  it('are imported as shares or counts, for statements, subthemes and themes', async () => {
    const shares = await send(
      'group;item;n;favourable\nkommunen;3b;78;41 %\nboern-og-unge;enough-time-to-lead;30;0,35',
    );
    expect([shares.status, shares.body]).toEqual([200, { numbers: 2 }]);
    const counts = await send(
      'group,item,n,c1,c2,c3,c4,c5\nkommunen,enough-time-to-lead,10,1,2,3,3,1',
    );
    expect([counts.status, counts.body]).toEqual([200, { numbers: 1 }]);
  });

  it('are refused as a whole where one is wrong, each with line and column', async () => {
    await send('group;item;n;favourable\nkommunen;3b;78;0.41');
    const refused = await send(
      'group;item;n;favourable\nkommunen;3b;78;0.41\nnord;xx;0;140 %\nkommunen;3b;78;0.5',
    );
    expect(refused.status).toBe(422);
    expect(
      refused.body.faults.map(({ place, code }: { place: string; code: string }) => [place, code]),
    ).toEqual([
      ['tal.csv, linje 3, group', 'unknown-group'],
      ['tal.csv, linje 3, item', 'unknown-item'],
      ['tal.csv, linje 3, n', 'not-a-count'],
      ['tal.csv, linje 3, favourable', 'not-a-share'],
      ['tal.csv, linje 4, item', 'double'],
    ]);
    expect((await hr('GET', '/api/baseline/numbers')).body).toEqual({ numbers: 1 });
  });

  it.each([
    ['', 'empty'],
    ['a;b\n1;2', 'missing-column'],
    ['group,item,n,c1,c2,c3,c4,c5\nkommunen,3b,10,1,1,1,1,1', 'counts-do-not-add-up'],
  ])('are refused: %j is %s', async (content, code) => {
    const refused = await send(content);
    expect([refused.status, refused.body.faults[0].code]).toEqual([422, code]);
  });
});

describe('who answered in 2020', () => {
  let app: TestApp;
  let hr: Caller;
  let reader: Caller;

  beforeAll(async () => {
    ({ app } = await startTestAppFrom(EXAMPLE));
    hr = await app.signIn('hr');
    reader = await app.signIn('forvaltningschef', ['social-og-sundhed']);
  });
  afterAll(() => app.stop());

  const send = (content: string) => {
    const form = new FormData();
    form.set('background', new Blob([content]), 'baggrund.csv');
    return hr('POST', '/api/baseline/background', form);
  };
  const beside = async () => {
    const [newest] = (await reader('GET', '/api/publications')).body.filter(
      ({ kind }: { kind: string }) => kind === 'annual',
    );
    return (await reader('GET', `/api/publications/${newest.roundKey}/background`)).body.questions;
  };

  it('is shown beside who answers now once HR has imported it', async () => {
    expect(await beside()).toEqual([]);
    const sent = await send('question;option;n\nexperience;0-2;20\nexperience;3-5;60');
    expect(sent.status).toBe(200);
    expect((await hr('GET', '/api/baseline/background')).body).toEqual(sent.body);
    const [experience, ...others] = await beside();
    expect([experience.key, experience.answered2020, others]).toEqual(['experience', 80, []]);
    const [first, , third] = experience.options;
    expect(first).toMatchObject({ key: '0-2', share2020: 0.25, now: { status: 'shown' } });
    expect(third.share2020).toBeNull();
  });

  it('is refused as a whole where it is wrong, in the language of the reader', async () => {
    const before = await beside();
    const form = new FormData();
    form.set('background', new Blob(['question;option;n\nexperience;9-9;x']), 'b.csv');
    const refused = await hr('POST', '/api/baseline/background', form, {
      'accept-language': 'en',
    });
    expect(refused.status).toBe(422);
    expect(refused.body.faults).toEqual([
      expect.objectContaining({ place: 'b.csv, line 2, option', code: 'unknown-option' }),
      expect.objectContaining({
        place: 'b.csv, line 2, n',
        message: 'A whole number must stand here.',
      }),
    ]);
    expect(await beside()).toEqual(before);
  });
});
