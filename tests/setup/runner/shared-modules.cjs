const { createRequire, Module } = require('node:module');
const { join, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { addHook } = require('pirates');

const root = join(__dirname, '../../..');
const packages = sep + 'node_modules' + sep;
/** What test files share. They themselves, and all below `tests`, are loaded anew for each. */
const SHARED = ['backend', 'frontend', 'migrations'].map((folder) => join(root, folder) + sep);
const isShared = (path) => SHARED.some((folder) => path.startsWith(folder));
const isOwn = (path) => path.startsWith(root) && !path.includes(packages);

/** Of the test file that runs. */
let transformCache;
/** By shared file, where the map from its JavaScript back to it lies. */
const maps = new Map();

addHook(
  (_code, filename) => {
    const code = transformCache.transform(filename);
    maps.set(filename, transformCache.getSourceMaps().get(filename) ?? '');
    return code;
  },
  { exts: ['.ts', '.tsx'], matcher: isOwn, ignoreNodeModules: true },
);

// The contracts are read from their sources, as everywhere but in the built program.
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, contract] = /^@ledelsespuls\/contracts\/(.*)$/.exec(request) ?? [];
  const path = contract ? join(root, 'backend/contracts/src', contract) : request;
  return resolveFilename.call(this, path, ...rest);
};

/** Whoever watches changes the program between two runs in one process. */
function forget() {
  for (const path of Object.keys(require.cache)) {
    if (isShared(path) && !path.includes(packages)) delete require.cache[path];
  }
}

/**
 * Loads the program and its packages once for all test files of a worker, as Node itself does, and
 * not once for each: they are some 3,500 files. What a test exchanges or isolates is its own still.
 */
module.exports = class SharedModules extends Runtime {
  constructor(...given) {
    super(...given);
    ({ transformCache } = this);
    const { watch, watchAll } = given.at(-1);
    if (watch || watchAll) forget();
    for (const [filename, map] of maps) transformCache.getSourceMaps().set(filename, map);
    const parameters = this.executor.injectedModuleParameters;
    // Without a realm of its own; see one-realm.cjs.
    this.executor.compile = (source, filename) => compileFunction(source, parameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (this.registries.isIsolated() || this.mockState.shouldMockCjs(from, name).shouldMock) {
      return super.requireModuleOrMock(from, name);
    }
    return this.sharedModule(from, name) ?? super.requireModuleOrMock(from, name);
  }

  sharedModule(from, name) {
    if (Module.isBuiltin(name) || !isOwn(from) || /^(@?jest|expect)\b/.test(name)) return undefined;
    const isPackage = !name.startsWith('.') && !name.startsWith(sep);
    const load = createRequire(from);
    if (isPackage) return load(name);
    const path = this._resolution.resolveCjs(from, name);
    return isShared(path) ? load(path) : undefined;
  }
};
