import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFaultsError } from '../../questionnaire/files/file-fault';
import { readCodedReport } from './baseline.repository';

describe('the folder of the coded report', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'baseline-'));
    cpSync('questionnaires', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = (name: string) => join(folder, 'baselines/2020', name);
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(path(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path(name), text.replace(from, to));
  };
  const faults = () => {
    try {
      readCodedReport(folder);
      return [];
    } catch (error) {
      if (!(error instanceof FileFaultsError)) throw error;
      return error.message.split('\n').map((line) => line.replace('baselines/2020/', ''));
    }
  };

  it('holds what was coded', () => {
    const { findings, recommendations } = readCodedReport(folder);
    expect([findings.length, recommendations.length]).toEqual([507, 76]);
  });

  it('is refused for the faults of all files at once', () => {
    change('findings.yaml', 'direction: favourable', 'direction: good');
    change('lexicon.yaml', 'low: 0.95', 'low: 1.95');
    rmSync(path('untied.yaml'));
    expect(faults()).toEqual([
      'findings.yaml:8: 0.direction: must be one of favourable, unfavourable, wish, mixed',
      expect.stringMatching(/^lexicon.yaml:\d+: alle.share.low: must be <= 1$/),
      'untied.yaml: the file is missing',
    ]);
  });

  it('is refused with a line for words that the lexicon lost', () => {
    change('lexicon.yaml', 'naesten-alle:', 'nesten-alle:');
    const lost = (id: string) =>
      expect.stringMatching(
        new RegExp(`^findings.yaml:\\d+: ${id}: "naesten-alle" is not in the lexicon$`),
      );
    expect(faults()).toEqual([lost('1f-05'), lost('1f-37')]);
  });
});
