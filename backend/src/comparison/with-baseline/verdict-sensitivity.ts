import { allLeadersBands } from '../../baseline/bands/all-leaders-bands';
import { baselineBands, type BaselineNumber } from '../../baseline/bands/baseline-bands';
import type { Finding, Lexicon } from '../../baseline/baseline';
import type { Provenance } from '../../baseline/coded-report/provenance';
import type { Publication } from '../../publication/publication';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { compareWithBaseline } from './compare-with-baseline';
import type { BaselineComparison, ComparedCell, ComparedItem, Sensitivity } from '../comparison';

/** How far every bound of every quantifier is moved, in shares, from the least. */
const SHIFTS = [0.05, 0.1] as const;
const SIGNS = [-1, 1] as const;

/** All that a comparison with 2020 stands on. */
export interface BaselineEvidence {
  readonly findings: readonly Finding[];
  readonly lexicon: Lexicon;
  readonly numbers: readonly BaselineNumber[];
  /** Widens the bands to hold those who were not interviewed; without it the words speak of all. */
  readonly coverage?: Pick<Provenance['source'], 'interviewed' | 'leaders'>;
}

/**
 * Compares a publication with 2020 (`compareWithBaseline`) and says of every verdict that rests on the
 * report's words how much it hangs on: the least shift of the quantifiers' bounds, all lower ends one
 * way and all upper ends one way, that turns it, and each finding without which it would be another.
 * The municipality's own numbers have neither words nor findings, and no sensitivity.
 */
export function compareWithSensitivity(
  publication: Publication,
  questionnaire: Questionnaire,
  evidence: BaselineEvidence,
): BaselineComparison {
  const compareBy = (
    changed: Partial<BaselineEvidence>,
    asked: Questionnaire = questionnaire,
  ): BaselineComparison => {
    const { findings, lexicon, numbers, coverage } = { ...evidence, ...changed };
    const bands = baselineBands(findings, lexicon, numbers);
    return compareWithBaseline(
      publication,
      asked,
      coverage ? allLeadersBands(bands, coverage) : bands,
    );
  };
  const shifted = SHIFTS.flatMap((shift) =>
    SIGNS.flatMap((low) =>
      SIGNS.map((high) => ({
        shift,
        items: byName(
          compareBy({ lexicon: shiftedLexicon(evidence.lexicon, low * shift, high * shift) }),
        ),
      })),
    ),
  );
  const comparison = compareBy({});
  const bounding = new Set(
    comparison.items.flatMap(({ cells }) => Object.values(cells).flatMap(findingsOf)),
  );
  const without = [...bounding].map((id) => ({
    id,
    // Only themes with a statement that measures the finding can change.
    items: byName(
      compareBy(
        { findings: evidence.findings.filter((finding) => finding.id !== id) },
        themesMeasuring(questionnaire, id),
      ),
    ),
  }));
  return {
    ...comparison,
    items: comparison.items.map((item) => ({
      ...item,
      cells: Object.fromEntries(
        Object.entries(item.cells).map(([groupKey, cell]): [string, ComparedCell] => {
          if (cell.status !== 'compared' || cell.band.basis === 'numbers') return [groupKey, cell];
          const turns = ({ items }: { readonly items: ReadonlyMap<string, ComparedItem> }) =>
            verdictOf(items.get(nameOf(item))?.cells[groupKey]) !== cell.verdict;
          const sensitivity: Sensitivity = {
            shift: shifted.find(turns)?.shift ?? null,
            findings: without
              .filter((one) => cell.band.findings.includes(one.id) && turns(one))
              .map(({ id }) => id),
          };
          return [groupKey, { ...cell, sensitivity }];
        }),
      ),
    })),
  };
}

function nameOf({ level, key }: ComparedItem): string {
  return `${level}/${key}`;
}

function byName({ items }: BaselineComparison): ReadonlyMap<string, ComparedItem> {
  return new Map(items.map((item) => [nameOf(item), item]));
}

function themesMeasuring(questionnaire: Questionnaire, findingId: string): Questionnaire {
  const themes = questionnaire.themes.filter(({ subthemes }) =>
    subthemes.some(({ statements }) =>
      statements.some(({ measures }) => measures.includes(findingId)),
    ),
  );
  return { ...questionnaire, themes };
}

function shiftedLexicon(lexicon: Lexicon, low: number, high: number): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([quantifier, { words, share }]) => {
      const lower = clamped(share.low + low);
      return [
        quantifier,
        { words, share: { low: lower, high: Math.max(lower, clamped(share.high + high)) } },
      ];
    }),
  );
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function findingsOf(cell: ComparedCell): readonly string[] {
  return cell.status === 'compared' ? cell.band.findings : [];
}

/** Without its only finding there is nothing to compare with, which is another verdict too. */
function verdictOf(cell: ComparedCell | undefined): string | undefined {
  return cell?.status === 'compared' ? cell.verdict : cell?.status;
}
