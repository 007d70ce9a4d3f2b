import type { Band } from '../../baseline/baseline';
import type { BaselineBands, FoundBand } from '../../baseline/bands/baseline-bands';
import { meanBand } from '../../baseline/bands/mean-band';
import type { Share, ShownGroup } from '../../publication/publication';
import { subthemeShare, themeShare } from '../../publication/scale-result';
import type { Statement, Subtheme, Theme } from '../../questionnaire/questionnaire';
import { effectiveSampleSize } from '../../statistics/effective-sample-size';
import { concernedOf, type ShownStatement } from '../estimated-share';

/** A statement or a whole item that has a band. */
interface Banded {
  readonly band: Band;
  readonly fromKommune: boolean;
}

/** What a verdict rests on. */
export interface Basis extends Banded {
  readonly share: Share;
  readonly statementsCompared: number;
  readonly statementsWithBand: number;
}

/** What a statement is compared on in a group; null where it has no band. */
export function statementBasis(statement: Statement, group: ShownGroup, bands: BaselineBands) {
  return (own: Share): Basis | null => {
    const banded = inGroup(bands.ofStatement(statement, group.baselineScope), group);
    return banded && { ...banded, share: own, statementsCompared: 1, statementsWithBand: 1 };
  };
}

/** What a subtheme is compared on in a group, from its own figure; null where there is nothing to compare with. */
export function subthemeBasis(subtheme: Subtheme, group: ShownGroup, bands: BaselineBands) {
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

/** The same of a theme. */
export function themeBasis(theme: Theme, group: ShownGroup, bands: BaselineBands) {
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

/** A part of kommunen that the report has no area for borrows kommunen's band too. */
function inGroup(found: FoundBand | null, { kind, baselineScope }: ShownGroup): FoundBand | null {
  const isBorrowed = kind !== 'kommune' && baselineScope === null;
  return found && { ...found, fromKommune: found.fromKommune || isBorrowed };
}
