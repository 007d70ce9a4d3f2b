import { spawnSync } from 'node:child_process';
import { install, root } from './prepare.mjs';

const rounds = Number(process.argv[2] ?? 2_000);
if (!(rounds >= 1)) throw new Error('npm run attack -- ROUNDS');
install();
const jest = ['--no-install', 'jest', '--testPathPatterns', 'tests/disclosure|attacked-rounds'];
const { status } = spawnSync('npx', jest, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ATTACK_ROUNDS: String(rounds) },
});
process.exit(status ?? 1);
