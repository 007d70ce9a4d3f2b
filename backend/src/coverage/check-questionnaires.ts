import type { CodedReport } from '../baseline/coded-report/baseline.repository';
import { deriveBand } from '../baseline/bands/derive-band';
import type { FileFault } from '../questionnaire/files/file-fault';
import type { Statement } from '../questionnaire/questionnaire';
import type { QuestionnaireFile } from '../questionnaire/files/questionnaire-file';
import {
  openQuestionsOf,
  scoredStatements,
  statementsOf,
} from '../questionnaire/questionnaire-lookups';
import { checkJudgements } from './check-judgements';
import { checkMinutes } from './check-minutes';
import { checkTies } from './check-ties';
import { verdictFaults } from './check-verdicts';

/** How many statements a questionnaire of each kind asks in its subthemes. */
const STATEMENTS = { annual: [45, 52], pulse: [12, 15] } as const;
const PER_SUBTHEME = { annual: [2, 5], pulse: [1, 5] } as const;
const LONGEST = 20;
const LONGEST_RELEVANCE = 8;

/**
 * Holds the questionnaires against the rules that a schema cannot say, and finds all faults at once:
 * numbers and lengths, minutes, keys that mean one thing, ties to the findings of 2020 and the verdicts on them, contradictions that
 * are not explained, and versions that were released and then changed.
 * @param released hash of every released version, by file
 */
export function checkQuestionnaires(
  files: readonly QuestionnaireFile[],
  report: CodedReport,
  released: Readonly<Record<string, string>>,
): FileFault[] {
  const meanings = new Map<string, string>();
  const faults = files.flatMap((file) => [
    ...checkNumbers(file),
    ...checkMinutes(file),
    ...checkKeys(file),
    ...checkStatements(file, report, meanings),
  ]);
  const known = new Map(files.map(({ file, hash }) => [file, hash]));
  for (const [file, hash] of Object.entries(released)) {
    if (known.get(file) !== hash) {
      faults.push({
        file,
        line: null,
        key: '',
        message: 'a released version never changes; make a new version',
      });
    }
  }
  return [...faults, ...checkTies(files, report), ...checkJudgements(files, report)];
}

function checkNumbers({ file, content }: QuestionnaireFile): FileFault[] {
  const faults: FileFault[] = [];
  const expect = (
    count: number,
    [least, most]: readonly [number, number],
    key: string,
    of: string,
  ) => {
    if (count < least || count > most) {
      faults.push({
        file,
        line: null,
        key,
        message: `${count} ${of}, expected ${least} to ${most}`,
      });
    }
  };
  expect(statementsOf(content).length, STATEMENTS[content.kind], 'themes', 'statements');
  for (const theme of content.themes) {
    for (const { key, statements } of theme.subthemes) {
      expect(statements.length, PER_SUBTHEME[content.kind], key, 'statements');
      const scored = scoredStatements(statements).length;
      expect(scored, [1, statements.length], key, 'statements that name no problem');
    }
  }
  return faults;
}

function checkKeys({ file, content }: QuestionnaireFile): FileFault[] {
  const keys = [
    ...[...statementsOf(content), content.overall].map(({ key }) => key),
    ...openQuestionsOf(content).map(({ key }) => key),
    ...content.background.map(({ key }) => key),
  ];
  const twice = keys.filter((key, place) => keys.indexOf(key) !== place);
  return twice.map((key) => ({ file, line: null, key, message: 'the key stands twice' }));
}

function checkStatements(
  { file, content }: QuestionnaireFile,
  { findings, lexicon }: CodedReport,
  meanings: Map<string, string>,
): FileFault[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const scopes = ['kommunen', 'boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'];
  return [...statementsOf(content), content.overall].flatMap((statement): FileFault[] => {
    const fault = (message: string): FileFault => ({
      file,
      line: null,
      key: statement.key,
      message,
    });
    const faults: FileFault[] = [];
    for (const language of ['da', 'en'] as const) {
      const count = (text: string, most: number, of = 'words') => {
        const words = text.split(/\s+/).length;
        if (words > most) faults.push(fault(`${words} ${of} in ${language}, at most ${most}`));
      };
      count(statement.text[language], LONGEST);
      count(statement.relevance?.[language] ?? '', LONGEST_RELEVANCE, 'words on relevance');
    }
    const differs = (key: string, meaning: string) => {
      const known = meanings.get(key) ?? meaning;
      meanings.set(key, meaning);
      return known !== meaning;
    };
    if (differs(statement.key, meaningOf(statement)))
      faults.push(fault('the key has another text or direction in another file'));
    if (differs(`${content.version}/${statement.key}`, waysToAnswer(statement)))
      faults.push(fault('the key has other answers or relevance in the other kind'));
    if (differs(`${content.version}/${statement.key}/ties`, tiesOf(statement)))
      faults.push(fault('the key has other ties in the other kind'));
    const unknown = statement.measures.filter((id) => !byId.has(id));
    if (unknown.length > 0) return [...faults, fault(`no such finding: ${unknown.join(', ')}`)];
    const measured = statement.measures.flatMap((id) => byId.get(id) ?? []);
    faults.push(...verdictFaults(statement, measured).map(fault));
    const contradicts = scopes.some(
      (scope) =>
        deriveBand(
          measured.filter((one) => one.scope === 'kommunen' || one.scope === scope),
          lexicon,
        )?.contradictory,
    );
    if (contradicts && !statement.contradiction)
      faults.push(fault('its findings contradict each other; explain or untie'));
    if (!contradicts && statement.contradiction)
      faults.push(fault('explains a contradiction that is not there'));
    return faults;
  });
}

function meaningOf({ text, problem }: Statement): string {
  return JSON.stringify([text.da, text.en, problem === true]);
}

/** A tie is a judgement on the report, which a later version may correct; one version has one. */
function tiesOf({ measures, verdict = [], contradiction }: Statement): string {
  return JSON.stringify([[...measures].sort(), [...verdict].sort(), contradiction ?? null]);
}

/** What may change from version to version, and not between the kinds of one. */
function waysToAnswer({ withoutDontKnow = false, relevance }: Statement): string {
  return JSON.stringify([withoutDontKnow, relevance?.da, relevance?.en]);
}
