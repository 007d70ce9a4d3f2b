import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, run } from './prepare.mjs';

install();
build();
const folder = join(root, 'tests/bench');
for (const file of readdirSync(folder).sort()) run(process.execPath, [join(folder, file)]);
