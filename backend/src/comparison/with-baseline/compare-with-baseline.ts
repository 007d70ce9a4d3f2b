import type { BaselineBands } from '../../baseline/bands/baseline-bands';
import type {
  Publication,
  PublishedGroup,
  ScaleResult,
  Share,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import type { BaselineComparison, ComparedCell, ComparedItem } from '../comparison';
import { statementBasis, subthemeBasis, themeBasis, type Basis } from './basis';
import { movement, verdict } from './verdict';

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

function figureOf({ value, range, interval }: Share) {
  return { share: value, ...(range ? { range } : {}), interval };
}
