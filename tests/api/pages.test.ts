import { startTestApp, type TestApp } from '../setup/test-app';

/** In bytes over the wire, until the first question can be answered. */
const BUDGET = { js: 120_000, css: 60_000 };

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

  it('send the leader no more than a phone takes lightly', async () => {
    const { text } = await app.call('GET', '/svar');
    const files = [...text.matchAll(/assets\/[\w.-]+\.(js|css)/g)].map(([path]) => `/${path}`);
    const sizes = { js: 0, css: 0 };
    for (const file of new Set(files)) {
      const { bytes, encoding } = await sent(file);
      if (bytes > 2000) expect(encoding).toBe('gzip');
      sizes[file.endsWith('.js') ? 'js' : 'css'] += bytes;
    }
    expect(sizes.js).toBeGreaterThan(10_000);
    expect(sizes.js).toBeLessThan(BUDGET.js);
    expect(sizes.css).toBeLessThan(BUDGET.css);
  });

  it('leave the answers of the API as they are', async () => {
    expect((await sent('/api/openapi.json')).encoding).toBeNull();
  });
});
