import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const program = spawn(process.execPath, [join(root, 'backend/dist/backend/src/main.js')], {
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to the program too; other senders reach only this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal));
program.on('exit', (code) => process.exit(code ?? 1));
