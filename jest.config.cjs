const swcOptions = require('./backend/bin/swc-options.cjs');

const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swcOptions],
};
const shared = {
  rootDir: __dirname,
  transform,
  testEnvironment: '<rootDir>/tests/setup/runner/one-realm.cjs',
  runtime: '<rootDir>/tests/setup/runner/shared-modules.cjs',
  // Tests read the contracts' sources and need no build of them.
  moduleNameMapper: {
    '^@ledelsespuls/contracts/(.*)$': '<rootDir>/backend/contracts/src/$1',
  },
};

module.exports = {
  // One more than two processors, as tests wait for browsers and clocks; still more would only wait.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/setup/runner/longest-first.cjs',
  // A slow machine is no failure; what hangs still ends. Waits in the browser end before, at SLOWEST_WAIT.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: [
        '<rootDir>/{backend,backend/contracts,frontend}/src/**/*.test.{ts,tsx}',
        '<rootDir>/tests/{reference,disclosure,roster}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['<rootDir>/tests/{api,database,browser,faults,check,year}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/setup/database/start-postgres.ts',
      globalTeardown: '<rootDir>/tests/setup/database/stop-postgres.ts',
    },
  ],
};
