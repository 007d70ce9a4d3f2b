import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodedReport } from '../../backend/src/baseline/coded-report/baseline.repository';
import { verifyQuotations } from '../../backend/src/baseline/coded-report/verify-quotations';
import { checkQuestionnaires } from '../../backend/src/coverage/check-questionnaires';
import { FileFaultsError } from '../../backend/src/questionnaire/files/file-fault';
import { parseYaml } from '../../backend/src/questionnaire/files/parse-yaml';
import type { Questionnaire } from '../../backend/src/questionnaire/questionnaire';
import { readQuestionnaires } from '../../backend/src/questionnaire/files/questionnaire.repository';

const files = readQuestionnaires('questionnaires');
const report = readCodedReport('questionnaires');
const schema = JSON.parse(
  readFileSync('questionnaires/questionnaire.schema.json', 'utf8'),
) as object;
const [{ file: ANNUAL }] = files.filter(({ content }) => content.kind === 'annual') as [
  (typeof files)[0],
];
const annual = readFileSync(join('questionnaires', ANNUAL), 'utf8');

/** The faults of the newest annual file after some of its text is replaced. */
function faultsAfter(...replacements: [string, string][]) {
  const text = replacements.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, annual);
  try {
    const content = parseYaml<Questionnaire>(ANNUAL, text, schema);
    const changed = files.map((one) =>
      one.file === ANNUAL ? { ...one, content, hash: 'changed' } : one,
    );
    return checkQuestionnaires(changed, report, {});
  } catch (error) {
    if (error instanceof FileFaultsError) return error.faults;
    throw error;
  }
}

describe('the questionnaire files', () => {
  it('are in order', () => {
    expect(checkQuestionnaires(files, report, {})).toEqual([]);
  });

  it('are refused with file, line and key, all faults at once', () => {
    const faults = faultsAfter(
      ['        slug: ', '        slugg: '],
      ['minutes: 10', 'minutes: many'],
    );
    expect(faults).toHaveLength(3);
    for (const { file, line, key } of faults) {
      expect(file).toBe(ANNUAL);
      expect(line).toBeGreaterThan(0);
      expect(key).toBeTruthy();
    }
    expect(faults.find(({ message }) => message === 'unknown key')?.key).toBe(
      'themes.0.subthemes.0.slugg',
    );
  });

  it('are refused with the line where the grammar breaks', () => {
    const [fault] = faultsAfter(['minutes: 10', "minutes: '10"]);
    expect(fault?.line).toBeGreaterThan(0);
  });

  it.each<[string, [string, string], RegExp]>([
    ['a finding that does not exist', ["'3b-01'", "'3b-99'"], /no such finding: 3b-99/],
    [
      'a finding that is neither tied nor listed',
      ["measures: ['3b-01']", 'measures: []'],
      /neither tied nor listed/,
    ],
    [
      'a key that means another thing in the pulse',
      ['Jeg trives i mit arbejde som leder.', 'Jeg trives.'],
      /another text/,
    ],
    [
      'a key that stands twice',
      ['key: open-helpful-tone', 'key: thrive-as-leader'],
      /stands twice/,
    ],
    [
      'fewer minutes than it takes',
      ['minutes: 10', 'minutes: 7'],
      /7 minutes are promised.*take 9/,
    ],
    [
      'too many words',
      ['Jeg kan få sparring af lederkolleger.', 'ord '.repeat(21)],
      /2\d words in da/,
    ],
    [
      'too many words on relevance',
      ['Kun hvis I har nogen.', 'ord '.repeat(9)],
      /10 words on relevance in da/,
    ],
    [
      'other answers than the pulse gives',
      ['            withoutDontKnow: true\n', ''],
      /other answers or relevance in the other kind/,
    ],
    [
      'findings that contradict each other',
      ["['2e-03']", "['2e-03', '2b-32', '1f-05']"],
      /contradict each other/,
    ],
    [
      'a verdict on what it does not measure',
      ["verdict: ['1a-10']", "verdict: ['1a-01']"],
      /a verdict on 1a-01, which it does not measure/,
    ],
    [
      'a verdict on a wish',
      ["measures: ['3b-01']", "measures: ['3b-01']\n            verdict: ['3b-01']"],
      /3b-01 can give no verdict: wish/,
    ],
    [
      'other ties than the pulse has',
      ["measures: ['1d-03', '1d-04']", "measures: ['1d-03']"],
      /other ties in the other kind/,
    ],
    [
      'a tie that nobody judged',
      ["measures: ['1d-05', '1d-14']", "measures: ['1d-05', '1d-14', '1d-04']"],
      /the tie is not judged/,
    ],
    [
      'a judgement on a tie that is gone',
      ["measures: ['1d-05', '1d-14']", "measures: ['1d-05']"],
      /the newest annual questionnaire has no such tie/,
    ],
  ])('are refused for %s', (_, replacement, message) => {
    expect(
      faultsAfter(replacement)
        .map((fault) => fault.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('may not change once released', () => {
    const faults = checkQuestionnaires(files, report, { [ANNUAL]: 'another hash' });
    expect(faults[0]?.message).toMatch(/released version never changes/);
  });
});

describe('the quotations of the coded report', () => {
  it('are found within their lines, over line breaks, and nowhere else', () => {
    const finding = {
      ...report.findings[0]!,
      lines: [2, 3] as const,
      quantifierText: 'de fleste ledere',
    };
    expect(verifyQuotations([finding], 'x\nat de\nfleste   ledere\n')).toEqual([]);
    expect(verifyQuotations([finding], 'de fleste ledere\nx\ny')).toHaveLength(1);
  });
});
