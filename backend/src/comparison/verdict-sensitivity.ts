import { baselineBands, type BaselineNumber } from '../baseline/baseline-bands';
import type { Finding, Lexicon } from '../baseline/baseline';
import type { Publication } from '../publication/publication';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { compareWithBaseline } from './compare-with-baseline';
import type { BaselineComparison, ComparedCell, Sensitivity } from './comparison';

/** How far every bound of every quantifier is moved, in shares, from the least. */
const SHIFTS = [0.05, 0.1] as const;
const SIGNS = [-1, 1] as const;

/** All that a comparison with 2020 stands on. */
export interface BaselineEvidence {
  readonly findings: readonly Finding[];
  readonly lexicon: Lexicon;
  readonly numbers: readonly BaselineNumber[];
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
  const compareBy = (changed: Partial<BaselineEvidence>): BaselineComparison => {
    const { findings, lexicon, numbers } = { ...evidence, ...changed };
    const bands = baselineBands(findings, lexicon, numbers);
    return compareWithBaseline(publication, questionnaire, bands);
  };
  const shifted = SHIFTS.flatMap((shift) =>
    SIGNS.flatMap((low) =>
      SIGNS.map((high) => ({
        shift,
        items: compareBy({ lexicon: shiftedLexicon(evidence.lexicon, low * shift, high * shift) })
          .items,
      })),
    ),
  );
  const comparison = compareBy({});
  const bounding = new Set(
    comparison.items.flatMap(({ cells }) => Object.values(cells).flatMap(findingsOf)),
  );
  const without = [...bounding].map((id) => ({
    id,
    items: compareBy({ findings: evidence.findings.filter((finding) => finding.id !== id) }).items,
  }));
  return {
    ...comparison,
    items: comparison.items.map((item, place) => ({
      ...item,
      cells: Object.fromEntries(
        Object.entries(item.cells).map(([groupKey, cell]): [string, ComparedCell] => {
          if (cell.status !== 'compared' || cell.band.basis === 'numbers') return [groupKey, cell];
          const turns = ({ items }: { readonly items: BaselineComparison['items'] }) =>
            verdictOf(items[place]?.cells[groupKey]) !== cell.verdict;
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
