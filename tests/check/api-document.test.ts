import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { startTestApp } from '../setup/test-app';

const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the types of the frontend', () => {
  it('are generated from the API document as the program gives it', async () => {
    const app = await startTestApp();
    const { body } = await app.call('GET', '/api/openapi.json');
    await app.stop();
    expect(JSON.parse(readFileSync('frontend/src/api/openapi.json', 'utf8'))).toEqual(body);
    const fresh = execFileSync(
      'npx',
      ['--no-install', 'openapi-typescript', 'frontend/src/api/openapi.json'],
      { encoding: 'utf8' },
    );
    expect(normal(readFileSync('frontend/src/api/schema.gen.ts', 'utf8'))).toBe(normal(fresh));
  });
});
