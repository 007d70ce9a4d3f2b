import type { Band } from '../../baseline/baseline';
import type { BaselineBands, FoundBand } from '../../baseline/bands/baseline-bands';
import { meanBand } from '../../baseline/bands/mean-band';
import type {
  Publication,
  PublishedGroup,
  ScaleResult,
  Share,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import { subthemeShare, themeShare } from '../../publication/scale-result';
import type { Questionnaire, Statement, Subtheme, Theme } from '../../questionnaire/questionnaire';
import { effectiveSampleSize } from '../../statistics/effective-sample-size';
import { concernedOf } from '../estimated-share';
import type { BaselineComparison, ComparedCell, ComparedItem } from '../comparison';
import { movement, verdict } from './verdict';

/** A statement or a whole item that has a band. */
interface Banded {
  readonly band: Band;
  readonly fromKommune: boolean;
}

/** What a verdict rests on. */
interface Basis extends Banded {
  readonly share: Share;
  readonly statementsCompared: number;
  readonly statementsWithBand: number;
}

/**
 * Lays a publication beside the baseline of 2020, for each theme, subtheme and statement in each
 * group. Every cell has the round's own figure. A subtheme is compared on those of its statements alone that have a
 * band and may be shown in the group: the mean of their shares beside the mean of their bands. A theme is the mean
 * of its subthemes in the same way. The municipality's own figure for a subtheme or theme comes before both,
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
    item('theme', theme.key, null, (group) =>
      scaleCell(
        group.themes[theme.key],
        theme.subthemes.flatMap(({ statements }) => statements).length,
        themeBasis(theme, group, bands),
      ),
    ),
    ...theme.subthemes.flatMap((subtheme) => [
      item('subtheme', subtheme.key, theme.key, (group) =>
        scaleCell(
          group.subthemes[subtheme.key],
          subtheme.statements.length,
          subthemeBasis(subtheme, group, bands),
        ),
      ),
      ...subtheme.statements.map((statement) =>
        item('statement', statement.key, subtheme.key, (group) =>
          scaleCell(group.statements[statement.key], 1, statementBasis(statement, group, bands)),
        ),
      ),
    ]),
  ]);
  return { roundKey: publication.round.key, items };
}

function cellOf(group: PublishedGroup, cellIn: (group: ShownGroup) => ComparedCell): ComparedCell {
  return group.status === 'shown' ? cellIn(group) : { status: 'withheld', reason: group.reason };
}

/** @param basisOf what the item is compared on; null where there is nothing to compare with */
function scaleCell(
  result: StatementResult | ScaleResult | undefined,
  statementsAsked: number,
  basisOf: (own: Share) => Basis | null,
): ComparedCell {
  const leftOut =
    result && 'leftOut' in result && result.leftOut ? { leftOut: result.leftOut } : {};
  if (result?.status !== 'shown') {
    return { status: 'withheld', reason: result?.reason ?? 'too-few', ...leftOut };
  }
  const own = result.favourable;
  const figure = { ...figureOf(own), statementsAsked, ...leftOut };
  const basis = basisOf(own);
  if (!basis) return { status: 'not-measured-in-2020', ...figure };
  const { band, fromKommune, share, statementsCompared, statementsWithBand } = basis;
  return {
    status: 'compared',
    ...figure,
    band,
    verdict: verdict(share.interval, band),
    bandFromKommune: fromKommune,
    statementsCompared,
    statementsWithBand,
    ...(share === own ? {} : { compared: share }),
    movement: movement(share.interval, band),
  };
}

function statementBasis(statement: Statement, group: ShownGroup, bands: BaselineBands) {
  return (own: Share): Basis | null => {
    const banded = inGroup(bands.ofStatement(statement, group.baselineScope), group);
    return banded && { ...banded, share: own, statementsCompared: 1, statementsWithBand: 1 };
  };
}

function subthemeBasis(subtheme: Subtheme, group: ShownGroup, bands: BaselineBands) {
  return (own: Share): Basis | null => {
    const asked = subtheme.statements.length;
    const numbers = inGroup(bands.ofItem(subtheme.key, group.baselineScope), group);
    if (numbers) return ownNumbers(numbers, own, asked);
    const parts = partsOf(subtheme, group, bands);
    if (parts.shown.length === 0) return null;
    return {
      ...averageBand(parts.shown),
      share: parts.isWhole ? own : shareOf(parts, group),
      statementsCompared: parts.shown.length,
      statementsWithBand: parts.withBand,
    };
  };
}

function themeBasis(theme: Theme, group: ShownGroup, bands: BaselineBands) {
  return (own: Share): Basis | null => {
    const asked = theme.subthemes.flatMap(({ statements }) => statements).length;
    const numbers = inGroup(bands.ofItem(theme.key, group.baselineScope), group);
    if (numbers) return ownNumbers(numbers, own, asked);
    const shown = theme.subthemes.filter(({ key }) => group.subthemes[key]?.status === 'shown');
    const all = shown.map((subtheme) => partsOf(subtheme, group, bands));
    const compared = all.filter((parts) => parts.shown.length > 0);
    if (compared.length === 0) return null;
    const isWhole = all.every((parts) => parts.isWhole && parts.shown.length > 0);
    const count = (countOf: (parts: Parts) => number) =>
      compared.reduce((sum, parts) => sum + countOf(parts), 0);
    return {
      ...averageBand(compared.map((parts) => averageBand(parts.shown))),
      share: isWhole ? own : themeShare(compared.map((parts) => shareOf(parts, group))),
      statementsCompared: count((parts) => parts.shown.length),
      statementsWithBand: theme.subthemes
        .map((subtheme) => partsOf(subtheme, group, bands).withBand)
        .reduce((sum, one) => sum + one, 0),
    };
  };
}

function ownNumbers(numbers: Banded, own: Share, asked: number): Basis {
  return { ...numbers, share: own, statementsCompared: asked, statementsWithBand: asked };
}

interface Parts {
  /** The subtheme's key. */
  readonly key: string;
  readonly shown: readonly (Banded & { readonly result: ShownStatement })[];
  readonly withBand: number;
  /** Everything that is in the subtheme's own figure has a band. */
  readonly isWhole: boolean;
}

type ShownStatement = Extract<StatementResult, { status: 'shown' }>;

function partsOf({ key, statements }: Subtheme, group: ShownGroup, bands: BaselineBands): Parts {
  const found = statements.map((statement) => ({
    banded: inGroup(bands.ofStatement(statement, group.baselineScope), group),
    result: group.statements[statement.key],
  }));
  const shown = found.flatMap(({ banded, result }) =>
    banded && result?.status === 'shown' ? [{ ...banded, result }] : [],
  );
  return {
    key,
    shown,
    withBand: found.filter(({ banded }) => banded).length,
    isWhole: found.every(({ banded, result }) => banded || result?.status !== 'shown'),
  };
}

function shareOf({ key, shown, isWhole }: Parts, group: ShownGroup): Share {
  const own = group.subthemes[key];
  if (isWhole && own?.status === 'shown') return own.favourable;
  return subthemeShare(
    shown.map(({ result }) => ({
      favourable: result.favourable,
      size: effectiveSampleSize(result.answered, concernedOf(result, group.invited)),
    })),
  );
}

function averageBand(parts: readonly Banded[]): Banded {
  return {
    band: meanBand(parts.map(({ band }) => band)),
    fromKommune: parts.every(({ fromKommune }) => fromKommune),
  };
}

function figureOf({ value, range, interval }: Share) {
  return { share: value, ...(range ? { range } : {}), interval };
}

/** A part of kommunen that the report has no area for borrows kommunen's band too. */
function inGroup(found: FoundBand | null, { kind, baselineScope }: ShownGroup): FoundBand | null {
  const isBorrowed = kind !== 'kommune' && baselineScope === null;
  return found && { ...found, fromKommune: found.fromKommune || isBorrowed };
}
