import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { sources } from '../../eslint.config.mjs';
import { root } from './prepare.mjs';

/**
 * Checks the types of all sources, and then lints them by the same reading of them: each by itself would
 * read and check all types anew.
 */
const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
};
const programs = ['tsconfig.json', 'frontend/tsconfig.json'].map((file) => {
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    join(root, file),
    { noEmit: true, incremental: false, tsBuildInfoFile: undefined },
    host,
  );
  return ts.createProgram({
    rootNames: fileNames,
    options,
    configFileParsingDiagnostics: errors,
  });
});
const faults = programs.flatMap((program) => [...ts.getPreEmitDiagnostics(program)]);
console.log(
  ts.formatDiagnostics(faults, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  }),
);

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: sources,
    languageOptions: { parserOptions: { programs, project: null } },
  },
});
const results = await eslint.lintFiles(['.']);
console.log(await (await eslint.loadFormatter('stylish')).format(results));
const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
process.exit(faults.length === 0 && isClean ? 0 : 1);
