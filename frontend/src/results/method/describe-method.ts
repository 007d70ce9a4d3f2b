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
function wholeLevel(input: MethodInput): Phrase[] {
  const { item, cell, group, comparison, language } = input;
  if (item.level !== 'theme' || cell.status !== 'compared' || cell.band.basis === 'numbers')
    return subthemeLevel(input);
  const parts = comparison.items.flatMap(({ level, parentKey, cells }) => {
    const part = cells[group.key];
    return level === 'subtheme' && parentKey === item.key && part?.status === 'compared'
      ? [part]
      : [];
  });
  const values = {
    share: formatShare(cell.share, language),
    sum: parts.map((part) => formatShare(part.share, language)).join(' + '),
    count: parts.length,
  };
  return [
    { key: 'method.themeMean', values },
    ...(cell.range ? [{ key: 'method.aboutRight', values: {} }] : []),
  ];
}

function subthemeLevel({ item, cell, group, comparison, language }: MethodInput): Phrase[] {
  const share = formatShare(cell.share, language);
  const coarse: Phrase[] = cell.range ? [{ key: 'method.aboutRight', values: {} }] : [];
  if (cell.status !== 'compared' || cell.band.basis === 'numbers') {
    const result = group.subthemes[item.key];
    const leftOut = result?.status === 'shown' ? (result.leftOut?.length ?? 0) : 0;
    return [
      { key: 'method.ownLevel', values: { share } },
      ...(leftOut > 0 ? [{ key: 'method.leftOut', values: { count: leftOut } }] : []),
      ...coarse,
    ];
  }
  const shares = comparison.items.flatMap(({ level, parentKey, cells }) => {
    const part = cells[group.key];
    return level === 'statement' && parentKey === item.key && part?.status === 'compared'
      ? [formatShare(part.share, language)]
      : [];
  });
  const { statementsCompared: compared, statementsAsked: asked } = cell;
  const sum = shares.join(' + ');
  return compared === 1
    ? [{ key: 'method.oneStatement', values: { share, asked } }, ...coarse]
    : [{ key: 'method.mean', values: { share, compared, asked, sum } }, ...coarse];
}

function intervalPhrase({ cell, group, statement, language }: MethodInput): Phrase {
  const { low, high } = cell.interval;
  const values = { interval: formatInterval(cell.interval, language), invited: group.invited };
  if (low === high) return { key: 'method.noInterval', values };
  if (statement) return { key: 'method.statementInterval', values };
  const isMean = cell.status === 'compared' && cell.statementsCompared > 1;
  return { key: isMean ? 'method.meanInterval' : 'method.interval', values };
}

function ofBand(
  { group, statement, language }: MethodInput,
  cell: Extract<ComparedCell, { status: 'compared' }>,
): Phrase[] {
  const { band, verdict, sensitivity } = cell;
  const values = {
    certain: formatInterval(band.certain, language),
    likely: formatInterval(band.likely, language),
    group: group.name,
  };
  if (band.basis === 'numbers') return [{ key: 'method.numbers', values }, verdictPhrase(verdict)];
  const isMean = !statement && cell.statementsCompared > 1;
  return [
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
