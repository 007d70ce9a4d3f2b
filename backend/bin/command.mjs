import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

const [command, ...args] = process.argv.slice(2);
install();
build();
const file = join(root, 'backend/dist/backend/src/commands', `${command}.command.js`);
process.exit(spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1);
