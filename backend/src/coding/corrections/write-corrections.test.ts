import { readFileSync } from 'node:fs';
import { layerFile, type LayeredCorrection } from '../layers/layer-file';
import { readLayerFile } from '../layers/read-layer-file';
import { writeFindings, writeJudgements, writeTies, writeUntied } from './write-corrections';

const correction = (
  finding: string,
  coding: LayeredCorrection['coding'],
  reason = 'Det er et ønske:\nder bedes om mere.',
): LayeredCorrection => ({ finding, coding, reason, role: 'hr', day: '2026-12-01' });

const WISH = correction('1e-03', {
  kind: 'wish',
  ties: [
    { statement: 'praised', tie: 'none' },
    { statement: 'other', tie: 'verdict' },
  ],
});

const FINDINGS = `# The findings.
- id: '1e-03'
  direction: favourable
  kind: strength
  never: norm
  summary: 'Ledere: "roses".'
- id: '1e-04'
  # A note that stays.
  kind: problem
`;

const ASKED = `themes:
  - statements:
      - key: praised
        text: { da: 'Jeg får ros.' }
        measures: ['1e-03', '1e-04']
        verdict: ['1e-03']
      - key: other
        measures: []
`;

describe('corrections as a file', () => {
  it('come back as they were, also ids that look like numbers', () => {
    const all = [WISH, correction('2b-02', { kind: 'never', never: 'norm', ties: [] }, 'En norm')];
    expect(readLayerFile('corrections.yaml', layerFile(all))).toEqual(all);
    expect(readLayerFile('corrections.yaml', layerFile([]))).toEqual([]);
  });

  it('is refused with its line where it is something else', () => {
    expect(() => readLayerFile('x.yaml', "- finding: '1e-03'\n  kind: lovely\n")).toThrow(
      /x\.yaml/,
    );
  });
});

describe('corrections written into the files', () => {
  it('judge a tie that is new and drop the judgement on one that is gone', () => {
    const judged = `# Judged.
- statement: praised
  finding: '1e-03'
  reason: 'Same.'
- statement: praised
  finding: '1e-04'
  reason: 'Stays.'
`;
    const ties = new Map([
      ['praised', ['1e-04']],
      ['other', ['1e-03']],
    ]);
    expect(writeJudgements(judged, [WISH], ties)).toBe(`# Judged.
- statement: praised
  finding: '1e-04'
  reason: 'Stays.'
- statement: other
  finding: '1e-03'
  reason: "Det er et ønske: der bedes om mere."
`);
  });

  it('change the finding, say why, and leave the rest alone', () => {
    expect(writeFindings(FINDINGS, [WISH])).toBe(`# The findings.
# Corrected 2026-12-01 (hr): Det er et ønske: der bedes om mere.
- id: '1e-03'
  direction: wish
  kind: wish
  summary: 'Ledere: "roses".'
- id: '1e-04'
  # A note that stays.
  kind: problem
`);
    expect(() => writeFindings(FINDINGS, [{ ...WISH, finding: '9z-99' }])).toThrow('9z-99');
  });

  it('change the ties of the statements that are there', () => {
    expect(writeTies(ASKED, [WISH])).toBe(`themes:
  - statements:
      - key: praised
        text: { da: 'Jeg får ros.' }
        measures: [ '1e-04' ]
      - key: other
        measures: [ '1e-03' ]
        verdict: [ '1e-03' ]
`);
  });

  it('list what is untied by it, and no longer what is tied', () => {
    const text = "- reason: { key: other, da: 'x', en: 'x' }\n  findings: ['1e-03', '2a-01']\n";
    const tied = writeUntied(
      text,
      [WISH],
      () => true,
      () => true,
    );
    expect(tied).not.toContain('1e-03');
    expect(tied).toContain('2a-01');
    const loose = correction('3a-01', { kind: 'wish', ties: [] });
    const listed = writeUntied(
      text,
      [loose],
      () => false,
      () => true,
    );
    expect(listed).toContain('key: corrected');
    expect(listed).toContain('3a-01');
  });

  it.each(['baselines/2020/findings', 'annual/2026.2', 'pulse/2026.2', 'baselines/2020/untied'])(
    'leave %s with the same content where there is nothing to write',
    (name) => {
      const text = readFileSync(`questionnaires/${name}.yaml`, 'utf8');
      const words = (one: string) =>
        one.replace(/[\s,]+/g, ' ').replace(/(?<=[[{]) | (?=[\]}])/g, '');
      const written = name.endsWith('findings') ? writeFindings(text, []) : writeTies(text, []);
      expect(words(written)).toBe(words(text));
    },
  );
});
