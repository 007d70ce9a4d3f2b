const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What a test file may change of the process that others use after it. */
const stateOf = ({ console, process }) => ({
  console,
  exit: process.exit,
  environment: { ...process.env },
});

/**
 * Test files run in the very realm of their worker, and not in a new one each: so they can share
 * modules with those before them, whose classes are theirs (see shared-modules.cjs).
 */
module.exports = class OneRealm {
  constructor({ projectConfig: config }) {
    const global = globalThis;
    this.global = global;
    this.before = stateOf(global);
    this.moduleMocker = new ModuleMocker(global);
    this.fakeTimers = new LegacyFakeTimers({
      config,
      global,
      moduleMocker: this.moduleMocker,
      timerConfig: { idToRef: (id) => id, refToId: (timer) => timer },
    });
    this.fakeTimersModern = new ModernFakeTimers({ config, global });
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    const { console, exit, environment } = this.before;
    this.global.console = console;
    process.exit = exit;
    for (const name of Object.keys(process.env)) {
      if (!(name in environment)) delete process.env[name];
    }
    Object.assign(process.env, environment);
    // Jest hangs these of one test file on the realm.
    for (const name of ['EVENT_HANDLERS', 'RETRY_TIMES', 'TEST_TIMEOUT_SYMBOL']) {
      delete this.global[Symbol.for(name)];
    }
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.global;
  }
};
