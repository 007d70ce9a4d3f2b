import { percent, percents, points } from '@ledelsespuls/contracts/words/writing/percent';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import type { ChangedItem } from '@ledelsespuls/contracts/bodies/results/changes';
import type { SaidShare } from '@ledelsespuls/contracts/bodies/results/since-2020';
import { isFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import {
  findingSentence,
  findingsOn,
  quotedWords,
  SINCE_2020_WORDS,
  wholeSentence,
} from '@ledelsespuls/contracts/words/since-2020';
import { changeSignOf } from '@ledelsespuls/contracts/words/signs';
import type { ComparedCell, ItemLevel } from '../../comparison/comparison';
import type { CellLine } from '../../paper/tagged-table';
import type { GroupIdentity, PublishedGroup } from '../../publication/publication';
import type { Statement } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import type { ReportSheet } from './report-sheet';
import { shareWords } from '../share-words';

type Sheet = Pick<ReportSheet, 'texts' | 'words' | 'language' | 'round'>;

/** The share with its interval below; a dash where it is withheld. */
export function shareLines(sheet: Sheet, level: ItemLevel, cell: ComparedCell): CellLine[] {
  if (cell.status === 'withheld') return [{ text: '–' }];
  const { share: value, interval, range } = cell;
  const share = { value, interval, ...(range ? { range } : {}) };
  const { low, high } = interval;
  return [
    { text: shareWords(sheet, level, share), bold: true },
    ...(low === high ? [] : [{ text: percents(interval, sheet.language), quiet: true }]),
  ];
}

interface Whole {
  readonly level: 'theme' | 'subtheme';
  readonly statements: readonly Statement[];
}

/** What the findings on a theme's or subtheme's statements have come to; why nothing is shown, where nothing is. */
export function wholeLines(
  sheet: Sheet,
  cell: ComparedCell,
  group: Pick<GroupIdentity, 'key'>,
  { level, statements }: Whole,
): CellLine[] {
  const { words, language, round } = sheet;
  const parts = partLines(sheet, cell);
  if (cell.status === 'withheld') return [{ text: words.withheld[cell.reason] }, ...parts];
  const found = findingsOn(
    round.since2020,
    group.key,
    statements.map(({ key }) => key),
  );
  const textOf = (key: string) => statements.find((one) => one.key === key)?.text[language] ?? key;
  const isFallen = found.some((now) => now.status === 'shown' && isFall(now.verdict));
  return [
    {
      text: wholeSentence(found, language, level === 'theme' ? null : textOf),
      ...(isFallen ? { bold: true } : found.length === 0 ? { quiet: true } : {}),
    },
    ...numberLines(sheet, cell),
    ...parts,
  ];
}

/** What has become of the finding that a statement is held against, and the report's own words. */
export function statementLines(
  sheet: Sheet,
  statementKey: string,
  group: PublishedGroup,
): CellLine[] {
  const { words, language, round } = sheet;
  const { since2020, comparison } = round;
  const cell = comparison.items.find(
    ({ level, key }) => level === 'statement' && key === statementKey,
  )?.cells[group.key];
  const numbers = cell ? numberLines(sheet, cell) : [];
  const [now] = findingsOn(since2020, group.key, [statementKey]);
  const said = now && since2020.findings[now.findingId];
  if (!said)
    return numbers.length > 0
      ? numbers
      : [{ text: SINCE_2020_WORDS[language].noFinding, quiet: true }];
  const isTooSmall = since2020.groups[group.key]?.isTooSmall ?? false;
  const shareOf = ({ value, range }: SaidShare) =>
    shareWords({ words, language }, 'statement', { value, ...(range ? { range } : {}) });
  const context = { language, group, isTooSmall, shareWords: shareOf };
  const verdict = now.status === 'shown' ? now.verdict : null;
  return [
    ...(verdict ? [{ text: SINCE_2020_WORDS[language].short[verdict], bold: true }] : []),
    { text: findingSentence(said, now, context) },
    { text: quotedWords(said, language), quiet: true },
  ];
}

/** The change since the municipality's own figure of 2020, where there is one. */
function numberLines({ words, language }: Sheet, cell: ComparedCell): CellLine[] {
  if (cell.status !== 'compared' || cell.band.basis !== 'numbers') return [];
  const { band, sinceNumber } = cell;
  const figure = fill(words.number2020, { likely: percent(band.likely.low, language) });
  if (!sinceNumber) return [{ text: figure, quiet: true }];
  const { change, interval, grade } = sinceNumber;
  const said = fill(words.change.points, {
    change: points(change, language),
    low: points(interval.low, language),
    high: points(interval.high, language),
  });
  const called = grade === 'none' ? [] : [words.change.grade[grade]];
  return [
    { text: [`${said} ${words.sinceNumber}`, ...called].join(', '), bold: called.length > 0 },
    { text: figure, quiet: true },
  ];
}

/** Which statements a figure is without, and what a verdict rests on where that is not the figure. */
function partLines(sheet: Sheet, cell: ComparedCell): CellLine[] {
  const { words, language, round } = sheet;
  const { leftOut = [] } = cell;
  const statements = statementsOf(round.questionnaire)
    .filter(({ key }) => leftOut.includes(key))
    .map(({ text }) => `»${text[language]}«`)
    .join(', ');
  const without = cell.status === 'withheld' ? words.parts.hidden : words.parts.leftOut;
  return statements ? [{ text: fill(without, { statements }), quiet: true }] : [];
}

/** A change since the round before, where one is called or there is a sign of one. */
export function changeLines(
  { round, texts, words, language }: Sheet,
  level: ChangedItem['level'],
  key: string,
  groupKey: string,
): CellLine[] {
  const item = round.change?.items.find((one) => one.level === level && one.key === key);
  const cell = item?.cells[groupKey];
  if (!round.change || cell?.status !== 'compared') return [];
  if (cell.grade === 'none') return [];
  const { low, high } = cell.interval;
  const change = points(cell.change, language);
  const said = fill(words.change.points, {
    change: cell.isApproximate ? `${words.change.about} ${change}` : change,
    low: points(low, language),
    high: points(high, language),
  });
  const grade = words.change.grade[cell.grade];
  const text = texts.since(round.change.earlier.name, said, grade);
  return [{ text, sign: changeSignOf(cell.grade), quiet: true }];
}

/** A mark in one sentence; empty where there is none. */
export function markWords(sheet: Sheet, level: ItemLevel, cell: ComparedCell): string {
  if (cell.status === 'withheld') return '';
  const { words, language } = sheet;
  const { low, high } = cell.interval;
  const [share] = shareLines(sheet, level, cell);
  const figure = {
    share: share?.text ?? '',
    interval:
      low === high
        ? words.everyone
        : fill(words.markInterval, { interval: percents(cell.interval, language) }),
  };
  return fill(words.mark, figure);
}
