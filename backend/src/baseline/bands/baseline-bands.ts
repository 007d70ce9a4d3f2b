import type { Statement } from '../../questionnaire/questionnaire';
import type { Band, Finding, Lexicon } from '../baseline';
import { boundsBand, deriveBand } from './derive-band';

const KOMMUNEN = 'kommunen';

/** A figure of the municipality's own for 2020. */
export interface BaselineNumber {
  /** `kommunen` or a baseline scope. */
  readonly groupKey: string;
  /** Key of a statement, subtheme or theme. */
  readonly itemKey: string;
  readonly answered: number;
  /** 0 to 1. */
  readonly favourable: number;
}

export interface FoundBand {
  readonly band: Band;
  /** The band of kommunen stands in: the report says nothing of this part of it. */
  readonly fromKommune: boolean;
}

/** The bands of 2020, for a statement in a part of the municipality; null and `kommunen` are the whole. */
export interface BaselineBands {
  ofStatement(statement: Statement, scope: string | null): FoundBand | null;
  /** The municipality's own figure for a subtheme or theme, where it has one; words give none here. */
  ofItem(itemKey: string, scope: string | null): FoundBand | null;
}

/**
 * Works out bands as they are asked for. A part of the municipality has bands of its own only where
 * findings speak of it; they then join those of kommunen. The municipality's own numbers stand in
 * for words, as an interval without width; a number of kommunen does so also where a part of it has
 * words of its own but no number.
 * @throws RangeError as a band is asked for, where the lexicon lacks a finding's quantifier
 */
export function baselineBands(
  findings: readonly Finding[],
  lexicon: Lexicon,
  numbers: readonly BaselineNumber[],
): BaselineBands {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const numberOf = new Map(
    numbers.map((number) => [`${number.groupKey}/${number.itemKey}`, number]),
  );
  const ofItem = (itemKey: string, scope: string | null): FoundBand | null => {
    const own = numberOf.get(`${scope ?? KOMMUNEN}/${itemKey}`);
    const number = own ?? numberOf.get(`${KOMMUNEN}/${itemKey}`);
    return number ? { band: numberBand(number), fromKommune: !own } : null;
  };
  const derived = (statement: Statement, scope: string | null): FoundBand | null => {
    const number = ofItem(statement.key, scope);
    if (number) return number;
    const part = scope ?? KOMMUNEN;
    const speaking = statement.measures
      .flatMap((id) => byId.get(id) ?? [])
      .filter((finding) => finding.scope === KOMMUNEN || finding.scope === part);
    const band = deriveBand(statement.problem ? speaking.map(asProblem) : speaking, lexicon);
    const own = speaking.some((finding) => finding.scope === part && boundsBand(finding));
    return band && { band, fromKommune: !own };
  };
  // A statement's band is asked for anew for its subtheme, its theme, and each group of its scope.
  const known = new Map<Statement, Map<string | null, FoundBand | null>>();
  const ofStatement = (statement: Statement, scope: string | null): FoundBand | null => {
    const byScope = known.get(statement) ?? new Map<string | null, FoundBand | null>();
    known.set(statement, byScope);
    if (!byScope.has(scope)) byScope.set(scope, derived(statement, scope));
    return byScope.get(scope) ?? null;
  };
  return { ofItem, ofStatement };
}

/** Who agrees that a problem is there, says what an unfavourable finding says. */
function asProblem(finding: Finding): Finding {
  const turned = { favourable: 'unfavourable', unfavourable: 'favourable' } as const;
  const { direction } = finding;
  return direction === 'favourable' || direction === 'unfavourable'
    ? { ...finding, direction: turned[direction] }
    : finding;
}

function numberBand({ favourable }: BaselineNumber): Band {
  const point = { low: favourable, high: favourable };
  return { certain: point, likely: point, contradictory: false, findings: [], basis: 'numbers' };
}
