import { asSentence, countsWords, wholeSentence } from '@ledelsespuls/contracts/words/since-2020';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { FoundWords } from '../marks/whole-text';
import type { ComparedRow } from '../rows/rows';
import { statusIn } from '../rows/sort-rows';

/** What a row's findings have come to in a group, in words. */
export function foundWords(row: ComparedRow, groupKey: string, language: Language): FoundWords {
  const found = row.findingsIn(groupKey);
  const textOf = (key: string) =>
    row.statements.find((statement) => statement.key === key)?.text[language] ?? key;
  const [status] = statusIn(row, groupKey);
  return {
    text: asSentence(wholeSentence(found, language, row.slug === null ? null : textOf)),
    short: countsWords(found, language),
    state: status === 'fallen' || status === 'judged' ? status : 'none',
  };
}
