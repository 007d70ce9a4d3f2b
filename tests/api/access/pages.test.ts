import { startTestApp, type TestApp } from '../../setup/program/test-app';

/** In bytes over the wire, until the first question can be answered. */
const BUDGET = { script: 120_000, look: 60_000 };

/** The assets that a text names, as paths of the server. */
function filesIn(text: string): string[] {
  return [...text.matchAll(/assets\/[\w.-]+\.(?:js|css|woff2)/g)].map(([path]) => `/${path}`);
}

describe('the pages', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const sent = async (path: string): Promise<{ bytes: number; encoding: string | null }> => {
    const { get } = await import('node:http');
    return new Promise((settle, fail) => {
      get(`${app.url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () =>
          settle({ bytes, encoding: response.headers['content-encoding'] ?? null }),
        );
      }).on('error', fail);
    });
  };

  it('are the leader’s also where a mail gateway has changed the link', async () => {
    const { text } = await app.call('GET', '/svar');
    for (const path of ['/svar%23abc', '/svar%2523abc', '/svar%3Fikke-leder%23abc', '/svar%3E']) {
      expect((await app.call('GET', path)).text).toBe(text);
    }
  });

  it('send the leader no more than a phone takes lightly', async () => {
    const { text } = await app.call('GET', '/svar');
    const named = filesIn(text);
    const styles = named.filter((file) => file.endsWith('.css'));
    const fonts = await Promise.all(
      styles.map(async (file) => filesIn((await app.call('GET', file)).text)),
    );
    const size = async (file: string): Promise<number> => {
      const { bytes, encoding } = await sent(file);
      if (bytes > 2000 && !file.endsWith('.woff2')) expect(encoding).toBe('gzip');
      return bytes;
    };
    const sizes = { script: 0, look: 0 };
    for (const file of new Set([...named, ...fonts.flat()])) {
      sizes[file.endsWith('.js') ? 'script' : 'look'] += await size(file);
    }
    expect(fonts.flat().length).toBeGreaterThan(0);
    expect(sizes.script).toBeGreaterThan(10_000);
    expect(sizes.script).toBeLessThan(BUDGET.script);
    expect(sizes.look).toBeGreaterThan(20_000);
    expect(sizes.look).toBeLessThan(BUDGET.look);
  });

  it('leave the answers of the API as they are', async () => {
    expect((await sent('/api/openapi.json')).encoding).toBeNull();
  });
});
