import type { FileFault } from '../../questionnaire/files/file-fault';
import { kindFaults } from './check-kinds';
import { REPORT_FOLDER, type CodedReport } from './coded-report';

/**
 * What bands rely on in the coded report and its schemas cannot say: ids are there once and belong
 * to their subtheme, lines run forward, every quantifier is in the lexicon, a range in the lexicon
 * begins before it ends, a finding's kind agrees with the rest of it, and it has one reason for being untied. All faults at once.
 */
export function checkCodedReport({
  findings,
  recommendations,
  lexicon,
  rule,
  untied,
}: CodedReport): FileFault[] {
  const fault = (name: string, key: string, message: string): FileFault => ({
    file: `${REPORT_FOLDER}/${name}.yaml`,
    line: null,
    key,
    message,
  });
  const coded = (name: string, items: CodedReport['findings'] | CodedReport['recommendations']) => [
    ...repeated(items.map(({ id }) => id)).map((id) => fault(name, id, 'the id stands twice')),
    ...items
      .filter(({ id, subtheme }) => !id.startsWith(`${subtheme}-`))
      .map(({ id, subtheme }) => fault(name, id, `the id does not belong to subtheme ${subtheme}`)),
    ...items
      .filter(({ lines: [first, last] }) => first > last)
      .map(({ id }) => fault(name, id, 'its last line comes before its first')),
  ];
  return [
    ...coded('findings', findings),
    ...coded('recommendations', recommendations),
    ...findings
      .filter(({ quantifier }) => !Object.hasOwn(lexicon, quantifier))
      .map(({ id, quantifier }) => fault('findings', id, `"${quantifier}" is not in the lexicon`)),
    ...Object.entries(lexicon)
      .filter(([, { share }]) => share.low > share.high)
      .map(([key]) => fault('lexicon', key, 'its range ends before it begins')),
    ...findings.flatMap((finding) =>
      kindFaults(finding, lexicon).map((message) => fault('findings', finding.id, message)),
    ),
    ...Object.keys(rule.foundAgain.floorByWord)
      .filter((word) => !Object.hasOwn(lexicon, word))
      .map((word) => fault('rule', word, 'is not in the lexicon')),
    ...repeated(untied.flatMap((group) => group.findings)).map((id) =>
      fault('untied', id, 'the finding is listed twice'),
    ),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
