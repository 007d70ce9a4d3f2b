import type { ComparedCell, ItemLevel } from '../../comparison/comparison';
import type { CellLine } from '../../paper/tagged-table';
import type { GroupIdentity, Share } from '../../publication/publication';
import type { ReportSheet } from './report-sheet';
import { percent, percents, points } from '../share-words';

type Sheet = Pick<ReportSheet, 'texts' | 'language' | 'round'>;

/** A share as it may be said: a coarsened one as its range where it is of one statement, else about. */
export function shareWords({ texts, language }: Sheet, level: ItemLevel, share: Share): string {
  const { value, range } = share;
  if (!range) return percent(value, language);
  if (level !== 'statement') return texts.about(percent(value, language));
  if (range.high === 1) return texts.atLeast(percent(range.low, language));
  if (range.low === 0) return texts.atMost(percent(range.high, language));
  return percents(range, language);
}

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

/**
 * The verdict, and what it stands beside; why there is none, where there is none. Nearly every cell of a
 * forvaltning borrows kommunen's band; the report says so once, and the others are marked.
 */
export function verdictLines(
  sheet: Sheet,
  cell: ComparedCell,
  { kind }: Pick<GroupIdentity, 'kind'>,
): CellLine[] {
  const { texts } = sheet;
  if (cell.status === 'withheld') return [{ text: texts.withheld[cell.reason] }];
  if (cell.status === 'not-measured-in-2020') return [{ text: texts.notMeasured }];
  const { statementsCompared: compared, statementsAsked: asked } = cell;
  const isOwnBand = kind !== 'kommune' && !cell.bandFromKommune;
  const isMoved = cell.verdict !== 'cannot-be-told-apart';
  return [
    { text: texts.verdicts[cell.verdict], bold: isMoved },
    { text: bandWords(sheet, cell), quiet: true },
    ...(isOwnBand ? [{ text: texts.ownBand, quiet: true }] : []),
    ...(cell.band.contradictory ? [{ text: texts.contradictory, quiet: true }] : []),
    ...(compared < asked ? [{ text: texts.part(compared, asked), quiet: true }] : []),
  ];
}

function bandWords({ texts, language }: Sheet, { band }: Compared): string {
  const likely = percents(band.likely, language);
  if (band.basis === 'numbers') return texts.bandNumbers(percent(band.likely.low, language));
  const certain = percents(band.certain, language);
  return texts.band(likely, certain === likely ? null : certain);
}

/** A change since the round before, where one is called. */
export function changeLines(
  { round, texts, language }: Sheet,
  level: ItemLevel,
  key: string,
  groupKey: string,
): CellLine[] {
  const item = round.change?.items.find((one) => one.level === level && one.key === key);
  const cell = item?.cells[groupKey];
  if (!round.change || cell?.status !== 'compared') return [];
  if (cell.direction === 'cannot-be-told-apart') return [];
  const { low, high } = cell.interval;
  const interval = texts.fromTo(points(low, language), points(high, language));
  const change = cell.isApproximate
    ? texts.about(points(cell.change, language))
    : points(cell.change, language);
  const direction = texts.directions[cell.direction];
  return [
    { text: texts.since(round.change.earlier.name, change, interval, direction), quiet: true },
  ];
}

/** A mark in one sentence; empty where there is none. */
export function markWords(sheet: Sheet, level: ItemLevel, cell: ComparedCell): string {
  if (cell.status === 'withheld') return '';
  const { texts, language } = sheet;
  const { low, high } = cell.interval;
  const [share] = shareLines(sheet, level, cell);
  const interval =
    low === high ? texts.everyone : texts.interval(percents(cell.interval, language));
  const band = cell.status === 'compared' ? `${bandWords(sheet, cell)}.` : '';
  const verdict =
    cell.status === 'compared' ? texts.verdicts[cell.verdict].slice(2) : texts.notMeasured;
  return texts.mark(share?.text ?? '', interval, band, verdict);
}

type Compared = Extract<ComparedCell, { status: 'compared' }>;
