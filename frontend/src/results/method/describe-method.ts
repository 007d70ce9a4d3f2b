import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  ShownGroup,
  Statement,
} from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
import type { Phrase } from '../../i18n/phrase';
import { answeredOn, hasBorrowedBand } from '../rows/rows';
import { sensitivityPhrases } from '../marks/sensitivity-words';

type CellWithFigure = Exclude<ComparedCell, { status: 'withheld' }>;

interface MethodInput {
  readonly item: ComparedItem;
  readonly cell: CellWithFigure;
  readonly group: ShownGroup;
  readonly comparison: Comparison;
  /** Only for an item that is a statement. */
  readonly statement?: Statement;
  readonly language: string;
}

/** How a subtheme's or a statement's figure was worked out, sentence by sentence, with its own numbers. */
export function describeMethod(input: MethodInput): Phrase[] {
  const { cell } = input;
  const level = input.statement ? statementLevel(input, input.statement) : wholeLevel(input);
  return [
    ...level,
    intervalPhrase(input),
    ...(cell.status === 'compared' ? ofBand(input, cell) : []),
  ];
}

function statementLevel({ item, cell, group, language }: MethodInput, statement: Statement) {
  const answered = answeredOn(item, group) ?? 0;
  if (cell.range) {
    const values = {
      low: Math.round(cell.range.low * answered),
      high: Math.round(cell.range.high * answered),
      answered,
    };
    return [{ key: 'method.coarsened', values }];
  }
  const values = {
    favourable: Math.round(cell.share * answered),
    answered,
    share: formatShare(cell.share, language),
  };
  return [{ key: statement.reversed ? 'method.statementReversed' : 'method.statement', values }];
}

/** A theme is the mean of its subthemes, a subtheme that of its statements. */
function wholeLevel({ item, cell, group, comparison, language }: MethodInput): Phrase[] {
  const share = formatShare(cell.share, language);
  const partLevel = item.level === 'theme' ? 'subtheme' : 'statement';
  const parts = comparison.items.flatMap(({ level, parentKey, cells }) => {
    const part = cells[group.key];
    return level === partLevel && parentKey === item.key && part && part.status !== 'withheld'
      ? [formatShare(part.share, language)]
      : [];
  });
  const values = { share, sum: parts.join(' + '), count: parts.length };
  const leftOut = cell.leftOut?.length ?? 0;
  return [
    parts.length > 1
      ? { key: item.level === 'theme' ? 'method.themeMean' : 'method.mean', values }
      : { key: 'method.ownLevel', values },
    ...(leftOut > 0 ? [{ key: 'method.leftOut', values: { count: leftOut } }] : []),
    ...(cell.range ? [{ key: 'method.aboutRight', values: {} }] : []),
  ];
}

function intervalPhrase({ cell, group, statement, language }: MethodInput): Phrase {
  const { low, high } = cell.interval;
  const values = { interval: formatInterval(cell.interval, language), invited: group.invited };
  if (low === high) return { key: 'method.noInterval', values };
  const isOne = statement || cell.statementsAsked === 1;
  return { key: isOne ? 'method.statementInterval' : 'method.interval', values };
}

/** On which statements the verdict rests, where that is not all. */
function ofParts(
  { language }: MethodInput,
  { statementsCompared, statementsWithBand, statementsAsked, compared }: ComparedTo2020,
): Phrase[] {
  if (statementsCompared === statementsAsked) return [];
  const counts = { count: statementsWithBand, asked: statementsAsked };
  const hidden = statementsWithBand - statementsCompared;
  return [
    { key: 'method.withBand', values: counts },
    ...(hidden > 0 ? [{ key: 'method.bandHidden', values: { count: hidden } }] : []),
    ...(compared
      ? [
          {
            key: 'method.comparedOn',
            values: {
              share: formatShare(compared.value, language),
              interval: formatInterval(compared.interval, language),
            },
          },
        ]
      : []),
  ];
}

type ComparedTo2020 = Extract<ComparedCell, { status: 'compared' }>;

function ofBand(input: MethodInput, cell: ComparedTo2020): Phrase[] {
  const { group, statement, language } = input;
  const { band, verdict, sensitivity } = cell;
  const values = {
    certain: formatInterval(band.certain, language),
    likely: formatInterval(band.likely, language),
    group: group.name,
  };
  if (band.basis === 'numbers') return [{ key: 'method.numbers', values }, verdictPhrase(verdict)];
  const isMean = !statement && cell.statementsCompared > 1;
  return [
    ...ofParts(input, cell),
    { key: isMean ? 'method.meanBand' : 'method.band', values },
    ...(hasBorrowedBand(cell) ? [{ key: 'method.borrowed', values }] : []),
    ...(band.contradictory ? [{ key: 'method.contradictory', values }] : []),
    verdictPhrase(verdict),
    ...(sensitivity ? sensitivityPhrases(sensitivity) : []),
  ];
}

function verdictPhrase(verdict: string): Phrase {
  return { key: `method.verdict.${verdict}`, values: {} };
}
