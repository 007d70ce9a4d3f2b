import type { Interval } from '../baseline/baseline';
import type { Change } from '../comparison/round-comparison';
import type { ComparedCell } from '../comparison/comparison';
import type { WholeRound } from '../insight/results';
import type {
  Association,
  BreakdownResult,
  CommentList,
  GroupIdentity,
  ScaleResult,
  StatementResult,
} from '../publication/publication';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';
import { itemsOf, type Item } from './items-of';
import { ANONYMITY } from './report-texts';
import { TABLE_COLUMNS } from './table-columns';
import { TABLE_NAMES, type Row, type Table, type TableName } from './table';

/**
 * All that somebody may see of a round, as tidy tables in one language. Figures are those of the
 * publication to the last digit; what is withheld has its status and reason, and no figure.
 */
export function tablesOf(round: WholeRound, municipality: string, language: 'da' | 'en'): Table[] {
  const { round: about } = round.publication;
  const head = { round_key: about.key, closed_on: about.closedOn, simulated: about.simulated };
  const rows: Readonly<Record<TableName, () => readonly Row[]>> = {
    round: () => [roundRow(round, municipality, language)],
    items: () => itemsOf(round.questionnaire).map((item) => itemRow(item, language)),
    participation: () => participation(round),
    figures: () => figures(round),
    beside_2020: () => beside2020(round),
    answers: () => answers(round),
    changes: () => changes(round),
    breakdowns: () => breakdowns(round, language),
    associations: () => associations(round),
    comments: () => comments(round, language),
  };
  return TABLE_NAMES.map((name) => ({
    name,
    columns: [...HEAD, ...TABLE_COLUMNS[name]],
    rows: rows[name]().map((row) => ({ ...head, ...row })),
  }));
}

const HEAD = ['round_key', 'closed_on', 'simulated'] as const;

function roundRow(
  { publication: { round, method, minimum } }: WholeRound,
  municipality: string,
  language: 'da' | 'en',
): Row {
  const { name: round_name, kind, questionnaire } = round;
  const anonymity = ANONYMITY[language](minimum);
  return { municipality, round_name, kind, questionnaire, method, minimum, anonymity };
}

function itemRow({ level, key, parentKey, text, statement }: Item, language: 'da' | 'en'): Row {
  return {
    ...{ level, item_key: key, parent_key: parentKey, text: text[language] },
    reversed: statement ? (statement.reversed ?? false) : null,
    findings: statement ? statement.measures.join(' ') : null,
  };
}

function participation({ publication }: WholeRound): Row[] {
  return publication.groups.map((group) => ({
    ...groupCells(group),
    group_kind: group.kind,
    parent_key: group.parentKey,
    ...(group.status === 'shown'
      ? { status: 'shown', invited: group.invited, answered: group.answered }
      : withheldCells(group)),
  }));
}

function figures({ publication, questionnaire }: WholeRound): Row[] {
  return itemsOf(questionnaire).flatMap(({ level, key }) =>
    publication.groups.map((group) => {
      const row = { level, item_key: key, ...groupCells(group) };
      if (group.status === 'withheld') return { ...row, ...withheldCells(group) };
      const results = {
        theme: group.themes,
        subtheme: group.subthemes,
        statement: group.statements,
        overall: { [key]: group.overall },
      };
      const result = results[level][key];
      return { ...row, ...(result ? resultCells(result) : {}) };
    }),
  );
}

function resultCells(result: StatementResult | ScaleResult | BreakdownResult): Row {
  if (result.status === 'withheld') return withheldCells(result);
  const { answered, favourable } = result;
  return {
    ...{ status: 'shown', answered, share: favourable.value },
    ...rangeCells(favourable.range),
    ...intervalCells(favourable.interval),
    ...('mean' in result ? { mean: result.mean } : {}),
  };
}

function beside2020({ publication, comparison }: WholeRound): Row[] {
  return comparison.items.flatMap(({ level, key, cells }) =>
    publication.groups.flatMap((group) => {
      const cell = cells[group.key];
      return cell ? [{ level, item_key: key, ...groupCells(group), ...comparedCells(cell) }] : [];
    }),
  );
}

function comparedCells(cell: ComparedCell): Row {
  if (cell.status === 'withheld') return withheldCells(cell);
  const { status, share, range, interval, statementsAsked: statements_asked } = cell;
  const own = { status, share, ...rangeCells(range), ...intervalCells(interval), statements_asked };
  if (cell.status === 'not-measured-in-2020') return own;
  const { band, verdict, bandFromKommune, statementsCompared, movement } = cell;
  return {
    ...own,
    ...{ verdict, movement, statements_compared: statementsCompared },
    ...{ band_basis: band.basis, band_from_kommune: bandFromKommune },
    ...{ contradictory: band.contradictory, findings: band.findings.join(' ') },
    ...{ certain_low: band.certain.low, certain_high: band.certain.high },
    ...{ likely_low: band.likely.low, likely_high: band.likely.high },
  };
}

function answers({ publication, questionnaire }: WholeRound): Row[] {
  return itemsOf(questionnaire).flatMap(({ level, key, statement }) =>
    publication.groups.flatMap((group) => {
      if (!statement || group.status === 'withheld') return [];
      const result = level === 'overall' ? group.overall : group.statements[key];
      if (result?.status !== 'shown' || !result.distribution) return [];
      const { distribution, outside } = result;
      const names = distribution.categories === 5 ? FIVE : THREE;
      const counts: [string, number][] = [
        ...distribution.counts.map((count, place): [string, number] => [names[place]!, count]),
        ...(outside
          ? ([
              ['dont-know', outside.dontKnow],
              ['not-relevant', outside.notRelevant],
            ] as [string, number][])
          : []),
      ];
      return counts.map(([answer, count]) => ({
        ...{ level, item_key: key, ...groupCells(group), answer, count },
      }));
    }),
  );
}

const FIVE = ['1', '2', '3', '4', '5'];
const THREE = ['disagree', 'neither', 'agree'];

function changes({ publication, change }: WholeRound): Row[] {
  if (!change) return [];
  return change.items.flatMap(({ level, key, cells }) =>
    publication.groups.flatMap((group) => {
      const cell = cells[group.key];
      if (!cell) return [];
      const row = { level, item_key: key, ...groupCells(group), earlier_round: change.earlier.key };
      return [{ ...row, ...changeCells(cell) }];
    }),
  );
}

function changeCells(cell: Change): Row {
  if (cell.status === 'withheld') return withheldCells(cell);
  if (cell.status !== 'compared') return { status: cell.status };
  const { status, answered, earlier, later, change, interval, adjusted, direction } = cell;
  return {
    ...{ status, answered, earlier_share: earlier, later_share: later, change },
    ...intervalCells(interval),
    ...{ adjusted, direction, approximate: cell.isApproximate },
    statements_compared: cell.statementsCompared,
    statements_asked: cell.statementsAsked,
  };
}

function breakdowns({ publication }: WholeRound, language: 'da' | 'en'): Row[] {
  return publication.breakdowns.flatMap((cut) =>
    cut.groups.flatMap((part) => {
      const row = {
        ...{ cut_key: cut.key, cut_name: cut.name[language] },
        ...{ part_key: part.key, part_name: part.name[language] },
      };
      if (part.status === 'withheld') return [{ ...row, ...withheldCells(part) }];
      const rowsOf = (level: string, results: Readonly<Record<string, BreakdownResult>>) =>
        Object.entries(results).map(([key, result]) => ({
          ...{ ...row, level, item_key: key, ...resultCells(result) },
        }));
      return [...rowsOf('subtheme', part.subthemes), ...rowsOf('statement', part.statements)];
    }),
  );
}

function associations({ publication }: WholeRound): Row[] {
  return Object.entries(publication.associations ?? {}).map(
    ([key, result]: [string, Association]) => {
      const row = { level: 'theme', item_key: key };
      if (result.status === 'withheld') return { ...row, ...withheldCells(result) };
      const { answered, value, interval } = result;
      const figures = { status: 'shown', association: value, ...intervalCells(interval) };
      return { ...row, ...figures, leaders_at_least: answered };
    },
  );
}

function comments({ publication, questionnaire }: WholeRound, language: 'da' | 'en'): Row[] {
  const { groups, comments: lists = {} } = publication;
  return openQuestionsOf(questionnaire).flatMap(({ key, text }) =>
    groups.flatMap((group) => {
      const list: CommentList | undefined = lists[key]?.[group.key];
      if (!list) return [];
      const row = { question_key: key, question: text[language], ...groupCells(group) };
      if (list.status === 'withheld') return [{ ...row, ...withheldCells(list) }];
      if (list.status === 'none') return [{ ...row, status: 'none' }];
      return list.texts.map((comment) => ({ ...row, status: 'shown', comment }));
    }),
  );
}

const groupCells = ({ key, name }: GroupIdentity): Row => ({ group_key: key, group_name: name });
const withheldCells = ({ reason }: { readonly reason: string }): Row => ({
  status: 'withheld',
  reason,
});
const rangeCells = (range: Interval | undefined): Row =>
  range ? { share_low: range.low, share_high: range.high } : {};
const intervalCells = ({ low, high }: Interval): Row => ({
  interval_low: low,
  interval_high: high,
});
