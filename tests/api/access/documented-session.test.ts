import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../setup/program/free-port';
import { startProgram } from '../../setup/program/program';
import { createTestDatabase } from '../../setup/database/test-database';

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** The lines between ```bash and ``` of docs/api.md, a step each. */
function documentedSteps(): string[] {
  const text = readFileSync('docs/api.md', 'utf8');
  return [...text.matchAll(/```bash\n(.*?)```/gs)].map(([, step]) => step ?? '');
}

// The session is written for bash and curl, which a machine with only Node may lack.
(has('bash') && has('curl') ? describe : describe.skip)('the session in docs/api.md', () => {
  it('goes from an empty system to a comparison, though the server is killed after every step', async () => {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-session-'));
    const port = await freePort();
    const settings = {
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: database.url,
    };
    const environment = { ...process.env, ...settings, BASE: `http://127.0.0.1:${port}` };
    let variables = '';
    let output = '';
    try {
      for (const step of documentedSteps()) {
        const server = await startProgram(settings);
        // npm's own command runs in the project; everything else in a folder of the session.
        const script = `set -euo pipefail; cd '${folder}'; npm() { (cd '${process.cwd()}' && command npm "$@"); }\n${variables}\n${step}\ndeclare -p LINK IMPORT PREVIEW 2>/dev/null > variables.sh || true`;
        const run = spawnSync('bash', ['-c', script], { env: environment, encoding: 'utf8' });
        await server.kill();
        expect({ status: run.status, stderr: run.stderr.replace(/npm warn.*\n/g, '') }).toEqual({
          status: 0,
          stderr: '',
        });
        variables = readFileSync(join(folder, 'variables.sh'), 'utf8');
        output = run.stdout;
      }
    } finally {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    }
    const verdicts = output.trim().split('\n');
    expect(verdicts).toHaveLength(20);
    for (const line of verdicts) {
      expect(line).toMatch(
        /^[1-6][a-f]( (found-again|weakened|probably-weakened|persists|probably-fewer|clearly-fewer|still-present|over-half|-))+$/,
      );
    }
  });
});
