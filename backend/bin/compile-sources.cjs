/* Lets a thread read TypeScript: `node --require ./backend/bin/compile-sources.cjs`. For tests alone. */
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { addHook } = require('pirates');
const swcOptions = require('./swc-options.cjs');

const root = join(__dirname, '../..');
addHook((code, filename) => transformSync(code, { ...swcOptions, filename }).code, {
  exts: ['.ts'],
  matcher: (filename) => filename.startsWith(root),
});
