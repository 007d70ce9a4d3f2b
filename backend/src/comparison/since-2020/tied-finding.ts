import type { Finding, Lexicon, VerdictRule } from '../../baseline/baseline';
import type { GroupIdentity } from '../../publication/publication';
import type { Statement } from '../../questionnaire/questionnaire';
import type { Side } from './answers-that-say';
import type { Remembered } from './rule';

const KOMMUNEN = 'kommunen';

/** The finding that a statement is held against in a group, and what the rule needs of it. */
export interface TiedFinding {
  readonly finding: Finding;
  /** The answers that say what it says. */
  readonly side: Side;
  readonly remembered: Remembered;
  /** It speaks of the very part of the municipality that the group is; else of all leaders in kommunen. */
  readonly isOwn: boolean;
}

/**
 * Which finding a statement's verdict rests on in a group: one that speaks of the group's own part of the report
 * before one of all leaders; of several the detailed results before the summary, then the loosest word, then the
 * first by id. Kommunen is held against findings on all leaders alone.
 * @returns null where no finding can give a verdict
 */
export function tiedFinding(
  statement: Statement,
  { kind, baselineScope }: Pick<GroupIdentity, 'kind' | 'baselineScope'>,
  findings: ReadonlyMap<string, Finding>,
  { lexicon, rule }: { readonly lexicon: Lexicon; readonly rule: VerdictRule },
): TiedFinding | null {
  const own = kind === 'kommune' ? null : baselineScope;
  const tied = (statement.verdict ?? [])
    .flatMap((id) => findings.get(id) ?? [])
    .filter(({ scope }) => scope === KOMMUNEN || scope === own)
    .map((finding): TiedFinding => {
      const isSameWay = isNegative(finding) === (statement.problem ?? false);
      const expected = expectedOf(finding, lexicon, isSameWay);
      const { floor, floorByWord } = rule.foundAgain;
      return {
        finding,
        side: isSameWay ? 'agree' : 'disagree',
        remembered: {
          kind: finding.kind,
          expected,
          floor: (floorByWord[finding.quantifier] ?? floor) / 100,
        },
        isOwn: finding.scope !== KOMMUNEN,
      };
    });
  return tied.sort(byPrecedence)[0] ?? null;
}

function byPrecedence(one: TiedFinding, other: TiedFinding): number {
  const ranks = (tied: TiedFinding) => [
    tied.isOwn ? 0 : 1,
    tied.finding.source === 'results' ? 0 : 1,
    tied.remembered.expected ?? 0,
  ];
  const [first, second] = [ranks(one), ranks(other)];
  const place = first.findIndex((rank, at) => rank !== second[at]);
  if (place >= 0) return first[place]! - second[place]!;
  return one.finding.id < other.finding.id ? -1 : 1;
}

function expectedOf({ kind, quantifier }: Finding, lexicon: Lexicon, isSameWay: boolean) {
  if (kind === 'weak-problem') return null;
  const expected = lexicon[quantifier]?.expected;
  return expected ? (isSameWay ? expected.same : expected.opposite) / 100 : null;
}

/** Whether it says that something is wrong, or missing. */
function isNegative({ kind }: Finding): boolean {
  return kind === 'problem' || kind === 'weak-problem' || kind === 'circumstance';
}
