import { startTestApp, type Caller, type TestApp } from '../setup/test-app';

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
