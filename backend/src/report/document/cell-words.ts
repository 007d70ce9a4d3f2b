import { fill } from '@ledelsespuls/contracts/words/fill';
import type { ChangedItem } from '@ledelsespuls/contracts/bodies/results/changes';
import { signOf } from '@ledelsespuls/contracts/words/signs';
import type { ComparedCell, ItemLevel } from '../../comparison/comparison';
import type { CellLine } from '../../paper/tagged-table';
import type { GroupIdentity, Share } from '../../publication/publication';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import type { ReportSheet } from './report-sheet';
import { percent, percents, points } from '../share-words';

type Sheet = Pick<ReportSheet, 'texts' | 'words' | 'language' | 'round'>;

/** A share as it may be said: a coarsened one as its range where it is of one statement, else about. */
export function shareWords({ words, language }: Sheet, level: ItemLevel, share: Share): string {
  const { value, range } = share;
  if (!range) return percent(value, language);
  if (level !== 'statement') return fill(words.share.about, { share: percent(value, language) });
  if (range.high === 1) return fill(words.share.atLeast, { share: percent(range.low, language) });
  if (range.low === 0) return fill(words.share.atMost, { share: percent(range.high, language) });
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
  const { words } = sheet;
  const parts = partLines(sheet, cell);
  if (cell.status === 'withheld') return [{ text: words.withheld[cell.reason] }, ...parts];
  if (cell.status === 'not-measured-in-2020') return [{ text: words.notMeasured }, ...parts];
  const isOwnBand = kind !== 'kommune' && !cell.bandFromKommune;
  const isMoved = cell.verdict !== 'cannot-be-told-apart';
  return [
    { text: words.verdict[cell.verdict], sign: signOf(cell.verdict), bold: isMoved },
    { text: bandWords(sheet, cell), quiet: true },
    ...(isOwnBand ? [{ text: words.ownBand, quiet: true }] : []),
    ...(cell.band.contradictory ? [{ text: words.contradictory, quiet: true }] : []),
    ...parts,
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
  const compared = cell.status === 'compared' ? cell.compared : undefined;
  return [
    ...(statements ? [{ text: fill(without, { statements }), quiet: true }] : []),
    ...(cell.status === 'compared' && compared
      ? [
          {
            text: fill(words.parts.compared, {
              ...{ compared: cell.statementsCompared, asked: cell.statementsAsked },
              share: shareWords(sheet, 'subtheme', compared),
              interval: percents(compared.interval, language),
            }),
            quiet: true,
          },
        ]
      : []),
  ];
}

function bandWords({ words, language }: Sheet, { band }: Compared): string {
  const likely = percents(band.likely, language);
  if (band.basis === 'numbers')
    return fill(words.number2020, { likely: percent(band.likely.low, language) });
  const certain = percents(band.certain, language);
  return certain === likely
    ? fill(words.band2020, { likely })
    : fill(words.band2020Certain, { likely, certain });
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
  return [{ text: texts.since(round.change.earlier.name, said, grade), quiet: true }];
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
  if (cell.status !== 'compared') return fill(words.markAlone, figure);
  const verdict = words.verdict[cell.verdict];
  return fill(words.mark, { ...figure, band: bandWords(sheet, cell), verdict });
}

type Compared = Extract<ComparedCell, { status: 'compared' }>;
