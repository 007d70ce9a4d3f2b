import { allLeadersBands } from '../../baseline/bands/all-leaders-bands';
import {
  baselineBands,
  type BaselineBands,
  type BaselineNumber,
} from '../../baseline/bands/baseline-bands';
import type { Provenance } from '../../baseline/coded-report/provenance';
import type {
  Publication,
  PublishedGroup,
  ScaleResult,
  Share,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { scoredStatements } from '../../questionnaire/questionnaire-lookups';
import type { Report2020 } from '../since-2020/since-2020';
import type { BaselineComparison, ComparedCell, ComparedItem } from '../comparison';
import { statementBasis, subthemeBasis, themeBasis, type Basis } from './basis';
import { withNumberChanges } from './number-changes';

/** All that a comparison with 2020 stands on. */
export interface BaselineEvidence extends Report2020 {
  readonly numbers: readonly BaselineNumber[];
  /** Widens the bands to hold those who were not interviewed; without it the words speak of all. */
  readonly coverage?: Pick<Provenance['source'], 'interviewed' | 'leaders'>;
}

/**
 * Lays a publication beside the baseline of 2020, for each theme, subtheme and statement in each
 * group. Every cell has the round's own figure and, as evidence, the band of 2020: of a subtheme the mean of the bands of
 * those of its statements that are shown in the group, of a theme the mean of its subthemes'. The municipality's own
 * figures come before both, and a change since them is called by the rule on changes between rounds.
 */
export function compareWithBaseline(
  publication: Publication,
  questionnaire: Questionnaire,
  { findings, lexicon, numbers, coverage }: BaselineEvidence,
): BaselineComparison {
  const bands = baselineBands(findings, lexicon, numbers);
  const widened = coverage ? allLeadersBands(bands, coverage) : bands;
  return withNumberChanges(
    besideBands(publication, questionnaire, widened),
    { publication, questionnaire },
    numbers,
  );
}

/** The same without changes since the municipality's own figures. */
export function besideBands(
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
        theme.subthemes.flatMap(({ statements }) => scoredStatements(statements)).length,
        themeBasis(theme, group, bands),
      ),
    ),
    ...theme.subthemes.flatMap((subtheme) => [
      item('subtheme', subtheme.key, theme.key, (group) =>
        scaleCell(
          group.subthemes[subtheme.key],
          scoredStatements(subtheme.statements).length,
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

/** @param basis what stands beside it; null where there is nothing */
function scaleCell(
  result: StatementResult | ScaleResult | undefined,
  statementsAsked: number,
  basis: Basis | null,
): ComparedCell {
  const leftOut =
    result && 'leftOut' in result && result.leftOut ? { leftOut: result.leftOut } : {};
  if (result?.status !== 'shown') {
    return { status: 'withheld', reason: result?.reason ?? 'too-few', ...leftOut };
  }
  const figure = { ...figureOf(result.favourable), statementsAsked, ...leftOut };
  if (!basis) return { status: 'not-measured-in-2020', ...figure };
  const { band, fromKommune: bandFromKommune, statementsCompared, statementsWithBand } = basis;
  return {
    ...{ status: 'compared', ...figure, band, bandFromKommune },
    ...{ statementsCompared, statementsWithBand },
  };
}

function figureOf({ value, range, interval }: Share) {
  return { share: value, ...(range ? { range } : {}), interval };
}
