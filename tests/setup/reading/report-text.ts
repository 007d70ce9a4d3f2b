import { readCodedReport } from '../../../backend/src/baseline/coded-report/baseline.repository';

/**
 * A text in which every quotation of the coding stands in its lines, with filler between: the report's own
 * text is not in the repository.
 */
export function quotedText(): string[] {
  const { findings } = readCodedReport('questionnaires');
  const last = Math.max(...findings.map(({ lines }) => lines[1]));
  const text = Array.from({ length: last }, (_, place) => `Linje ${place + 1}.`);
  for (const { lines, quantifierText } of findings) {
    text[lines[0] - 1] += ` ${quantifierText}`;
  }
  return text;
}
