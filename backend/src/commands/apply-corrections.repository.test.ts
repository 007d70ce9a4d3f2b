import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codingOf } from '../coding/coding';
import { layerFile } from '../coding/layers/layer-file';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { readQuestionnaires } from '../questionnaire/files/questionnaire.repository';
import { applyCorrections } from './apply-corrections.repository';

describe('corrections taken from the program into the files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coding-'));
    cpSync('questionnaires', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const annual = () =>
    readQuestionnaires(folder).find(({ content }) => content.kind === 'annual')!.content;
  const findings = () => readCodedReport(folder).findings;

  it('untie a wish of today from every statement, and leave all in order', () => {
    const asked = annual();
    // Evidence that no statement stands on alone.
    const wish = findings().find(
      (one) =>
        one.kind === 'wish' &&
        codingOf(one, asked).ties.some(({ tie }) => tie === 'evidence') &&
        codingOf(one, asked).ties.every(({ statement, tie }) => {
          const of = asked.themes
            .flatMap(({ subthemes }) => subthemes)
            .flatMap(({ statements }) => statements)
            .find(({ key }) => key === statement);
          return tie === 'none' || (of?.contradiction === undefined && of!.measures.length > 1);
        }),
    )!;
    const ties = codingOf(wish, asked).ties.map(({ statement }) => ({
      ...{ statement, tie: 'none' as const },
    }));
    const layer = join(folder, 'layer.yaml');
    writeFileSync(
      layer,
      layerFile([
        {
          finding: wish.id,
          coding: { kind: 'wish', ties },
          ...{ reason: 'Prøve', role: 'hr', day: '2026-12-01' },
        },
      ]),
    );
    const { lines, isInOrder } = applyCorrections(folder, layer);
    expect(lines.filter((line) => !line.endsWith('is written'))).toEqual([]);
    expect(isInOrder).toBe(true);
    expect(codingOf(wish, annual()).ties.filter(({ tie }) => tie !== 'none')).toEqual([]);
    expect(findings().map(({ id }) => id)).toEqual(
      readCodedReport('questionnaires').findings.map(({ id }) => id),
    );
    expect(readFileSync(join(folder, 'baselines/2020/findings.yaml'), 'utf8')).toContain('Prøve');
  });
});
