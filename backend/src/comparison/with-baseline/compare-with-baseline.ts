import type { Band } from '../../baseline/baseline';
import type { Interval } from '../../statistics/interval';
import type { BaselineBands, FoundBand } from '../../baseline/bands/baseline-bands';
import { meanBand } from '../../baseline/bands/mean-band';
import type { Publication, PublishedGroup, Share, ShownGroup } from '../../publication/publication';
import type { Questionnaire, Statement, Subtheme, Theme } from '../../questionnaire/questionnaire';
import { mean } from '../../statistics/mean';
import type { BaselineComparison, ComparedCell, ComparedItem } from '../comparison';
import { movement, verdict } from './verdict';

interface Figure {
  readonly share: number;
  readonly range?: Interval;
  readonly interval: Interval;
}

/** A part's figure and band, ready to be averaged into a whole. */
interface Compared extends Figure {
  readonly band: Band;
  readonly fromKommune: boolean;
}

/**
 * Lays a publication beside the baseline of 2020, for each theme, subtheme and statement in each
 * group. A subtheme is compared on those of its statements alone that have a band and may be shown in
 * the group: the mean of their shares beside the mean of their bands. A theme is the mean of its
 * subthemes in the same way. The municipality's own figure for a subtheme or theme comes before both,
 * and is held against the round's own figure for it.
 */
export function compareWithBaseline(
  publication: Publication,
  questionnaire: Questionnaire,
  bands: BaselineBands,
): BaselineComparison {
  const item = (
    level: ComparedItem['level'],
    key: string,
    parentKey: string | null,
    cellIn: (group: ShownGroup) => ComparedCell,
  ): ComparedItem => ({
    level,
    key,
    parentKey,
    cells: Object.fromEntries(
      publication.groups.map((group) => [group.key, cellOf(group, cellIn)]),
    ),
  });
  const items = questionnaire.themes.flatMap((theme) => [
    item('theme', theme.key, null, (group) => themeCell(theme, group, bands)),
    ...theme.subthemes.flatMap((subtheme) => [
      item('subtheme', subtheme.key, theme.key, (group) => subthemeCell(subtheme, group, bands)),
      ...subtheme.statements.map((statement) =>
        item('statement', statement.key, subtheme.key, (group) =>
          statementCell(statement, group, bands),
        ),
      ),
    ]),
  ]);
  return { roundKey: publication.round.key, items };
}

function cellOf(group: PublishedGroup, cellIn: (group: ShownGroup) => ComparedCell): ComparedCell {
  return group.status === 'shown' ? cellIn(group) : { status: 'withheld', reason: group.reason };
}

function statementCell(
  statement: Statement,
  group: ShownGroup,
  bands: BaselineBands,
): ComparedCell {
  const result = group.statements[statement.key];
  if (result?.status !== 'shown') return withheld(result?.reason);
  const compared = comparedStatement(statement, group, bands);
  return compared ? comparedCell(compared, 1, 1) : notMeasured(figureOf(result.favourable), 1);
}

function subthemeCell(subtheme: Subtheme, group: ShownGroup, bands: BaselineBands): ComparedCell {
  const result = group.subthemes[subtheme.key];
  if (result?.status !== 'shown') return withheld(result?.reason);
  const level = figureOf(result.favourable);
  const asked = subtheme.statements.length;
  const own = inGroup(bands.ofItem(subtheme.key, group.baselineScope), group);
  if (own) return comparedCell({ ...level, ...own }, asked, asked);
  const parts = comparedStatements(subtheme, group, bands);
  return parts.length === 0
    ? notMeasured(level, asked)
    : comparedCell(average(parts), parts.length, asked);
}

function themeCell(theme: Theme, group: ShownGroup, bands: BaselineBands): ComparedCell {
  const result = group.themes[theme.key];
  if (result?.status !== 'shown') return withheld(result?.reason);
  const level = figureOf(result.favourable);
  const asked = theme.subthemes.flatMap(({ statements }) => statements).length;
  const own = inGroup(bands.ofItem(theme.key, group.baselineScope), group);
  if (own) return comparedCell({ ...level, ...own }, asked, asked);
  const bySubtheme = theme.subthemes
    .map((subtheme) => comparedStatements(subtheme, group, bands))
    .filter((parts) => parts.length > 0);
  if (bySubtheme.length === 0) return notMeasured(level, asked);
  const subthemes = bySubtheme.map((parts) => average(parts));
  return comparedCell(average(subthemes), bySubtheme.flat().length, asked);
}

function comparedStatements(
  { statements }: Subtheme,
  group: ShownGroup,
  bands: BaselineBands,
): Compared[] {
  return statements.flatMap((statement) => comparedStatement(statement, group, bands) ?? []);
}

function comparedStatement(
  statement: Statement,
  group: ShownGroup,
  bands: BaselineBands,
): Compared | null {
  const result = group.statements[statement.key];
  const found = inGroup(bands.ofStatement(statement, group.baselineScope), group);
  if (result?.status !== 'shown' || !found) return null;
  return { ...figureOf(result.favourable), ...found };
}

function figureOf({ value, range, interval }: Share): Figure {
  return { share: value, ...(range ? { range } : {}), interval };
}

/** A part of kommunen that the report has no area for borrows kommunen's band too. */
function inGroup(found: FoundBand | null, { kind, baselineScope }: ShownGroup): FoundBand | null {
  const isBorrowed = kind !== 'kommune' && baselineScope === null;
  return found && { ...found, fromKommune: found.fromKommune || isBorrowed };
}

/**
 * The mean of several figures of one group. The same people gave them, so they may move together;
 * the interval's ends are averaged, which is right when they move wholly together and too wide
 * otherwise.
 */
function average(parts: readonly Compared[]): Compared {
  return {
    share: mean(parts.map(({ share }) => share)),
    ...(parts.some(({ range }) => range)
      ? {
          range: averageEnds(parts.map(({ share, range }) => range ?? { low: share, high: share })),
        }
      : {}),
    interval: averageEnds(parts.map(({ interval }) => interval)),
    band: meanBand(parts.map(({ band }) => band)),
    fromKommune: parts.every(({ fromKommune }) => fromKommune),
  };
}

function averageEnds(intervals: readonly Interval[]): Interval {
  return {
    low: mean(intervals.map(({ low }) => low)),
    high: mean(intervals.map(({ high }) => high)),
  };
}

function comparedCell(compared: Compared, statementsCompared: number, asked: number): ComparedCell {
  const { share, range, interval, band, fromKommune } = compared;
  return {
    status: 'compared',
    share,
    ...(range ? { range } : {}),
    interval,
    band,
    verdict: verdict(interval, band),
    bandFromKommune: fromKommune,
    statementsCompared,
    statementsAsked: asked,
    movement: movement(interval, band),
  };
}

function notMeasured(figure: Figure, statementsAsked: number): ComparedCell {
  return { status: 'not-measured-in-2020', ...figure, statementsAsked };
}

function withheld(reason: 'too-few' | 'protects-another' | undefined): ComparedCell {
  return { status: 'withheld', reason: reason ?? 'too-few' };
}
