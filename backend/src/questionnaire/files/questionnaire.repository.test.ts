import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFaultsError } from './file-fault';
import { locateFaults, readQuestionnaires, readReleased } from './questionnaire.repository';

describe('the folder of questionnaires', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questionnaires-'));
    cpSync('questionnaires', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replaceAll(from, to));
  };
  const faults = () => {
    try {
      readQuestionnaires(folder);
      return [];
    } catch (error) {
      if (!(error instanceof FileFaultsError)) throw error;
      return error.faults.map(({ file, key }) => `${file} ${key}`);
    }
  };

  it('gives a file the same hash with other line ends, and another with other words', () => {
    const hashes = () => {
      const files = readQuestionnaires(folder).map(({ file, hash }) => [file, hash] as const);
      return new Map(files);
    };
    const before = hashes();
    change('annual/2026.1.yaml', '\n', '\r\n');
    expect(hashes()).toEqual(before);
    change('annual/2026.1.yaml', 'minutes: 10', 'minutes: 11');
    const file = 'annual/2026.1.yaml';
    expect(hashes().get(file)).not.toBe(before.get(file));
  });

  it('gives the newest version of a kind before the others, by number and not by letter', () => {
    const newer = readFileSync(join(folder, 'annual/2026.2.yaml'), 'utf8');
    writeFileSync(join(folder, 'annual/2026.10.yaml'), newer.replace("'2026.2'", "'2026.10'"));
    expect(readQuestionnaires(folder).map(({ file }) => file)).toEqual([
      ...['annual/2026.10.yaml', 'annual/2026.2.yaml', 'annual/2026.1.yaml'],
      ...['pulse/2026.2.yaml', 'pulse/2026.1.yaml'],
    ]);
  });

  it('is refused for the faults of all files at once', () => {
    change('annual/2026.1.yaml', 'minutes: 10', 'minutes: many');
    change('pulse/2026.1.yaml', 'kind: pulse', 'kind: annual');
    change('pulse/2026.1.yaml', 'value: 2', 'value: 1');
    expect(faults()).toEqual([
      'annual/2026.1.yaml minutes',
      'pulse/2026.1.yaml scale.points.1.value',
    ]);
    change('pulse/2026.1.yaml', 'value: 1, text: { da: Uenig', 'value: 2, text: { da: Uenig');
    expect(faults()).toEqual(['annual/2026.1.yaml minutes', 'pulse/2026.1.yaml version']);
  });

  it('has nothing released while the list is missing, and refuses a list that cannot be read', () => {
    rmSync(join(folder, 'released.json'), { force: true });
    expect(readReleased(folder)).toEqual({});
    const hash = 'a'.repeat(64);
    writeFileSync(join(folder, 'released.json'), JSON.stringify({ 'annual/2026.1.yaml': hash }));
    expect(readReleased(folder)).toEqual({ 'annual/2026.1.yaml': hash });
    for (const broken of ['{', '[]', '{"annual/2026.1.yaml": "short"}', '']) {
      writeFileSync(join(folder, 'released.json'), broken);
      expect(() => readReleased(folder)).toThrow(FileFaultsError);
    }
  });

  it('adds lines to faults that name a key alone', () => {
    const fault = (file: string, key: string) => ({ file, key, line: null, message: 'wrong' });
    const lines = locateFaults(folder, [
      fault('annual/2026.1.yaml', 'theme 1'),
      fault('annual/2026.1.yaml', 'enough-time-to-lead'),
      fault('annual/2026.1.yaml', 'no-such-key'),
      fault('annual/2031.1.yaml', ''),
    ]).map(({ line }) => line);
    const annual = readFileSync(join(folder, 'annual/2026.1.yaml'), 'utf8').split('\n');
    const at = (text: string) => annual.findIndex((line) => line.includes(text)) + 1;
    expect(lines).toEqual([at("- key: '1'"), at('- key: enough-time-to-lead'), null, null]);
  });
});
