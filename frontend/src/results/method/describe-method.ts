import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  FindingNow,
  LexiconBasis,
  ShownGroup,
  Statement,
} from '../../api/types';
import { formatDay, formatInterval, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Phrase } from '../../i18n/phrase';
import { answeredOn, hasBorrowedBand } from '../rows/rows';

type CellWithFigure = Exclude<ComparedCell, { status: 'withheld' }>;

interface MethodInput {
  readonly item: ComparedItem;
  readonly cell: CellWithFigure;
  readonly group: ShownGroup;
  readonly comparison: Comparison;
  /** Only for an item that is a statement. */
  readonly statement?: Statement;
  /** What has become of the finding that the statement is held against, where there is one. */
  readonly now?: FindingNow | undefined;
  /** What the verdict rests on; told where there is one. */
  readonly lexicon?: LexiconBasis | undefined;
  readonly language: Language;
}

/** How a subtheme's or a statement's figure was worked out, sentence by sentence, with its own numbers. */
export function describeMethod(input: MethodInput): Phrase[] {
  const { cell } = input;
  const level = input.statement ? statementLevel(input, input.statement) : wholeLevel(input);
  return [
    ...level,
    intervalPhrase(input),
    ...saidPhrases(input),
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
  return [{ key: statement.problem ? 'method.statementProblem' : 'method.statement', values }];
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
  if (statement?.problem) return { key: 'method.problemInterval', values };
  return { key: isOne ? 'method.statementInterval' : 'method.interval', values };
}

/** How the finding of 2020 was held against the answers: the interval of the rule, and what was expected. */
function saidPhrases({ now, lexicon, language }: MethodInput): Phrase[] {
  if (now?.status !== 'shown') return [];
  const interval = formatInterval(now.interval, language);
  return [
    { key: 'method.said', values: { interval } },
    ...(now.expected === null
      ? []
      : [
          { key: 'method.expected', values: { expected: formatShare(now.expected, language) } },
          ...(lexicon ? [basisPhrase(lexicon, language)] : []),
        ]),
  ];
}

/** Whether it is assumed what the report's words stand for, or readers have said it. */
export function basisPhrase(lexicon: LexiconBasis, language: Language): Phrase {
  const day = lexicon.asOf ? formatDay(lexicon.asOf, language) : '';
  if (lexicon.basis === 'elicited')
    return { key: 'lexicon.elicited', values: { readers: lexicon.readers, day } };
  return lexicon.asOf
    ? { key: 'lexicon.returned', values: { day } }
    : { key: 'lexicon.assumed', values: {} };
}

/** Of how many statements the report says something, where that is not all. */
function ofParts({
  statementsCompared,
  statementsWithBand,
  statementsAsked,
}: ComparedTo2020): Phrase[] {
  if (statementsCompared === statementsAsked) return [];
  const hidden = statementsWithBand - statementsCompared;
  return [
    { key: 'method.withBand', values: { count: statementsWithBand, asked: statementsAsked } },
    ...(hidden > 0 ? [{ key: 'method.bandHidden', values: { count: hidden } }] : []),
  ];
}

type ComparedTo2020 = Extract<ComparedCell, { status: 'compared' }>;

/** The band of 2020, as evidence; or the municipality's own number. */
function ofBand({ group, statement, language }: MethodInput, cell: ComparedTo2020): Phrase[] {
  const { band } = cell;
  const values = {
    certain: formatInterval(band.certain, language),
    likely: formatInterval(band.likely, language),
    group: group.name,
  };
  if (band.basis === 'numbers') {
    const number = { likely: formatShare(band.likely.low, language) };
    return [{ key: 'method.numbers', values: number }];
  }
  const isMean = !statement && cell.statementsCompared > 1;
  return [
    ...ofParts(cell),
    { key: isMean ? 'method.meanBand' : 'method.band', values },
    ...(hasBorrowedBand(cell) ? [{ key: 'method.borrowed', values }] : []),
    ...(band.contradictory ? [{ key: 'method.contradictory', values }] : []),
  ];
}
