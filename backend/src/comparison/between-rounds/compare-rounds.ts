import type {
  Publication,
  PublishedGroup,
  ShownGroup,
  StatementResult,
} from '../../publication/publication';
import { isEnough } from '../../publication/groups/enough-shown';
import { shareBase } from '../../publication/method';
import type { Withheld } from '../../disclosure/withheld';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import { scoredStatements, statementsOf } from '../../questionnaire/questionnaire-lookups';
import { lineageOf, isSame } from '../../round/groups/lineage';
import { callChanges, type RawChange, type RawItem } from './call-changes';
import { measureChange } from './measure-change';
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
 * compared: a pulse asks fewer, and new words are a new key. A subtheme is compared on those that both show, where they
 * are enough to be shown (`isEnough`), and a theme on such subthemes. Rounds whose shares have different bases are not
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
    subthemes: readonly (readonly Statement[])[],
  ): RawItem => {
    const common = subthemes
      .map((statements) => statements.filter(({ key }) => isSameBase && isAskedBefore.has(key)))
      .filter((statements) => statements.length > 0);
    const asked = subthemes.flat().length;
    const cells = pairs.map(([one, other]): [string, RawChange] => [
      other.key,
      changeOf({ level, key }, earlier.publication.round.key, one, other, common, asked),
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
        theme.subthemes.map(({ statements }) => scoredStatements(statements)),
      ),
      ...theme.subthemes.flatMap((subtheme) => [
        item('subtheme', subtheme.key, theme.key, [scoredStatements(subtheme.statements)]),
        ...subtheme.statements.map((statement) =>
          item('statement', statement.key, subtheme.key, [[statement]]),
        ),
      ]),
    ]),
    item('overall', overall.key, null, [[overall]]),
  ];
  return {
    earlier: identityOf(earlier.publication),
    later: identityOf(later.publication),
    ...callChanges(items),
  };
}

function changeOf(
  { level, key }: Pick<ChangedItem, 'level' | 'key'>,
  earlierKey: string,
  earlier: PublishedGroup,
  later: PublishedGroup,
  common: readonly (readonly Statement[])[],
  statementsAsked: number,
): RawChange {
  if (common.length === 0) return { status: 'not-comparable' };
  for (const group of [later, earlier]) {
    if (group.status === 'withheld') return { status: 'withheld', reason: group.reason };
  }
  const [one, other] = [earlier as ShownGroup, later as ShownGroup];
  if (!other.comparable?.includes(earlierKey)) return { status: 'protected' };
  if (level === 'theme' || level === 'subtheme') {
    const own = [other, one].map((group) => group[`${level}s`][key]);
    const hidden = own.find((result) => result?.status === 'withheld');
    if (hidden?.status === 'withheld') return { status: 'withheld', reason: hidden.reason };
  }
  const results = common.map((statements) =>
    statements.map(({ key }) => ({ before: resultOf(one, key), now: resultOf(other, key) })),
  );
  const shown = results
    .map((pairs) => pairs.flatMap(({ before, now }) => bothShown(before, now)))
    .filter((pairs, place) => isEnough(pairs.length, results[place]!.length));
  if (!isEnough(shown.length, common.length)) {
    const all = results.flat().flatMap(({ before, now }) => [now, before]);
    const hidden = all.find(({ status }) => status === 'withheld') as Withheld | undefined;
    return { status: 'withheld', reason: hidden?.reason ?? 'too-few' };
  }
  return measureChange(
    { subthemes: shown.map((pairs) => pairs.map(({ before }) => before)), invited: one.invited },
    { subthemes: shown.map((pairs) => pairs.map(({ now }) => now)), invited: other.invited },
    statementsAsked,
  );
}

function bothShown(before: StatementResult, now: StatementResult) {
  return before.status === 'shown' && now.status === 'shown' ? [{ before, now }] : [];
}

/** Of all statements only the overall one stands outside `statements`. */
function resultOf({ statements, overall }: ShownGroup, key: string): StatementResult {
  return statements[key] ?? overall;
}

function identityOf({ round: { key, name, kind, closedOn } }: Publication): RoundIdentity {
  return { key, name, kind, closedOn };
}
