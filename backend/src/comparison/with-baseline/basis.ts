import type { Band } from '../../baseline/baseline';
import type { BaselineBands, FoundBand } from '../../baseline/bands/baseline-bands';
import { meanBand } from '../../baseline/bands/mean-band';
import type { ShownGroup } from '../../publication/publication';
import type { Statement, Subtheme, Theme } from '../../questionnaire/questionnaire';
import { scoredStatements } from '../../questionnaire/questionnaire-lookups';

/** A statement or a whole item that has a band. */
interface Banded {
  readonly band: Band;
  readonly fromKommune: boolean;
}

/** What stands beside an item as evidence of 2020. */
export interface Basis extends Banded {
  readonly statementsCompared: number;
  readonly statementsWithBand: number;
}

/** What stands beside a statement in a group; null where it has no band. */
export function statementBasis(
  statement: Statement,
  group: ShownGroup,
  bands: BaselineBands,
): Basis | null {
  const banded = inGroup(bands.ofStatement(statement, group.baselineScope), group);
  return banded && { ...banded, statementsCompared: 1, statementsWithBand: 1 };
}

/** What stands beside a subtheme in a group; null where there is nothing. */
export function subthemeBasis(
  subtheme: Subtheme,
  group: ShownGroup,
  bands: BaselineBands,
): Basis | null {
  const numbers = inGroup(bands.ofItem(subtheme.key, group.baselineScope), group);
  if (numbers) return ownNumbers(numbers, scoredStatements(subtheme.statements).length);
  const parts = partsOf(subtheme, group, bands);
  if (parts.shown.length === 0) return null;
  return {
    ...averageBand(parts.shown),
    statementsCompared: parts.shown.length,
    statementsWithBand: parts.withBand,
  };
}

/** The same of a theme. */
export function themeBasis(theme: Theme, group: ShownGroup, bands: BaselineBands): Basis | null {
  const numbers = inGroup(bands.ofItem(theme.key, group.baselineScope), group);
  if (numbers) {
    const all = theme.subthemes.flatMap(({ statements }) => scoredStatements(statements));
    return ownNumbers(numbers, all.length);
  }
  const shown = theme.subthemes.filter(({ key }) => group.subthemes[key]?.status === 'shown');
  const compared = shown
    .map((subtheme) => partsOf(subtheme, group, bands))
    .filter((parts) => parts.shown.length > 0);
  if (compared.length === 0) return null;
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  return {
    ...averageBand(compared.map((parts) => averageBand(parts.shown))),
    statementsCompared: sum(compared.map((parts) => parts.shown.length)),
    statementsWithBand: sum(
      theme.subthemes.map((subtheme) => partsOf(subtheme, group, bands).withBand),
    ),
  };
}

function ownNumbers(numbers: Banded, asked: number): Basis {
  return { ...numbers, statementsCompared: asked, statementsWithBand: asked };
}

interface Parts {
  readonly shown: readonly Banded[];
  readonly withBand: number;
}

function partsOf({ statements }: Subtheme, group: ShownGroup, bands: BaselineBands): Parts {
  const found = scoredStatements(statements).map((statement) => ({
    banded: inGroup(bands.ofStatement(statement, group.baselineScope), group),
    isShown: group.statements[statement.key]?.status === 'shown',
  }));
  return {
    shown: found.flatMap(({ banded, isShown }) => (banded && isShown ? [banded] : [])),
    withBand: found.filter(({ banded }) => banded).length,
  };
}

function averageBand(parts: readonly Banded[]): Banded {
  return {
    band: meanBand(parts.map(({ band }) => band)),
    fromKommune: parts.every(({ fromKommune }) => fromKommune),
  };
}

/** A part of kommunen that the report has no area for borrows kommunen's band too. */
function inGroup(found: FoundBand | null, { kind, baselineScope }: ShownGroup): FoundBand | null {
  const isBorrowed = kind !== 'kommune' && baselineScope === null;
  return found && { ...found, fromKommune: found.fromKommune || isBorrowed };
}
