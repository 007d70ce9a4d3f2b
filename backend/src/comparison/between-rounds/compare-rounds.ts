import type {
  Publication,
  PublishedGroup,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import { shareBase } from '../../publication/method';
import type { Withheld } from '../../disclosure/withheld';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { lineageOf, isSame } from '../../round/groups/lineage';
import { differenceInterval, differencePValue } from '../../statistics/share-difference';
import { callChanges, type RawChange, type RawItem } from './call-changes';
import { groupShare } from '../group-share';
import type { ChangedItem, RoundComparison, RoundIdentity } from './round-comparison';

/** A publication with what was asked in it. */
export interface AskedPublication {
  readonly publication: Publication;
  readonly questionnaire: Questionnaire;
}

/**
 * Lays a publication beside an earlier one, for each theme, subtheme and statement and for the overall
 * statement, in each group that both have, be it under another name or in another place. One that was
 * merged or split between them is another group, and nothing is called of it. Only statements that both asked, under the same key, are
 * compared: a pulse asks fewer, and new words are a new key. A subtheme or theme is compared where at
 * least half of those statements are shown in both. Rounds whose shares have different bases are not
 * compared at all.
 */
export function compareRounds(earlier: AskedPublication, later: AskedPublication): RoundComparison {
  const isAskedBefore = new Set(
    [...statementsOf(earlier.questionnaire), earlier.questionnaire.overall].map(({ key }) => key),
  );
  const isSameBase = shareBase(earlier.publication.method) === shareBase(later.publication.method);
  const found = later.publication.groups.map((group) => ({
    group,
    earlier: lineageOf(group, earlier.publication.groups),
  }));
  const pairs = found.flatMap(({ group, earlier: [one] }) =>
    one && isSame(one) ? [[one.group, group] as const] : [],
  );
  const reorganised = found.flatMap(({ group, earlier: [one] }) =>
    one && !isSame(one) ? [group.key] : [],
  );
  const item = (
    level: ChangedItem['level'],
    key: string,
    parentKey: string | null,
    statements: readonly Statement[],
  ): RawItem => {
    const common = statements.filter((statement) => isSameBase && isAskedBefore.has(statement.key));
    const cells = pairs.map(([one, other]): [string, RawChange] => [
      other.key,
      changeOf(earlier.publication.round.key, one, other, common, statements.length),
    ]);
    const broken = reorganised.map((groupKey): [string, RawChange] => [
      groupKey,
      { status: common.length === 0 ? 'not-comparable' : 'reorganised' },
    ]);
    return { level, key, parentKey, cells: Object.fromEntries([...cells, ...broken]) };
  };
  const { themes, overall } = later.questionnaire;
  const items = [
    ...themes.flatMap((theme) => [
      item(
        'theme',
        theme.key,
        null,
        theme.subthemes.flatMap(({ statements }) => statements),
      ),
      ...theme.subthemes.flatMap((subtheme) => [
        item('subtheme', subtheme.key, theme.key, subtheme.statements),
        ...subtheme.statements.map((statement) =>
          item('statement', statement.key, subtheme.key, [statement]),
        ),
      ]),
    ]),
    item('overall', overall.key, null, [overall]),
  ];
  return {
    earlier: identityOf(earlier.publication),
    later: identityOf(later.publication),
    ...callChanges(items, pairs),
  };
}

function changeOf(
  earlierKey: string,
  earlier: PublishedGroup,
  later: PublishedGroup,
  common: readonly Statement[],
  statementsAsked: number,
): RawChange {
  if (common.length === 0) return { status: 'not-comparable' };
  for (const group of [later, earlier]) {
    if (group.status === 'withheld') return { status: 'withheld', reason: group.reason };
  }
  const [one, other] = [earlier as ShownGroup, later as ShownGroup];
  if (!other.comparable?.includes(earlierKey)) return { status: 'protected' };
  const results = common.map(({ key }) => ({
    before: resultOf(one, key),
    now: resultOf(other, key),
  }));
  const shown = results.flatMap(({ before, now }) =>
    before.status === 'shown' && now.status === 'shown' ? [{ before, now }] : [],
  );
  if (shown.length === 0 || shown.length * 2 < common.length) {
    const hidden = results.flatMap(({ before, now }) => [now, before]).find(isWithheld);
    return hidden ?? { status: 'withheld', reason: 'too-few' };
  }
  const before = groupShare(
    one,
    shown.map(({ before }) => before),
  );
  const now = groupShare(
    other,
    shown.map(({ now }) => now),
  );
  return {
    status: 'compared',
    earlier: before.value,
    later: now.value,
    change: now.value - before.value,
    interval: differenceInterval(before, now),
    pValue: differencePValue(before, now),
    answered: Math.min(before.answered, now.answered),
    isApproximate: [before, now].some(({ low, high }) => low !== high),
    statementsCompared: shown.length,
    statementsAsked,
  };
}

/** Of all statements only the overall one stands outside `statements`. */
function resultOf({ statements, overall }: ShownGroup, key: string): StatementResult {
  return statements[key] ?? overall;
}

function isWithheld(result: StatementResult): result is Withheld {
  return result.status === 'withheld';
}

function identityOf({ round: { key, name, closedOn } }: Publication): RoundIdentity {
  return { key, name, closedOn };
}
