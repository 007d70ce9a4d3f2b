import type { WholeRound } from '../../insight/results';
import { beside2020, changes } from './comparison-rows';
import { since2020Rows } from './since-2020-rows';
import { answers, comments, figures, participation } from './group-rows';
import { itemsOf, type Item } from '../items-of';
import { associations, breakdowns, recollection } from './kommune-rows';
import { ANONYMITY } from './report-texts';
import { TABLE_NAMES, type Row, type Table, type TableName } from './table';
import { TABLE_COLUMNS } from './columns/table-columns';

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
    since_2020: () => since2020Rows(round, language),
    beside_2020: () => beside2020(round),
    answers: () => answers(round),
    changes: () => changes(round),
    breakdowns: () => breakdowns(round, language),
    associations: () => associations(round),
    recollection: () => recollection(round),
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
  { publication: { round, method, minimum }, since2020: { lexicon: held } }: WholeRound,
  municipality: string,
  language: 'da' | 'en',
): Row {
  const { name: round_name, kind, questionnaire } = round;
  const anonymity = ANONYMITY[language](minimum);
  return {
    ...{ municipality, round_name, kind, questionnaire, method, minimum, anonymity },
    lexicon: held.basis,
    lexicon_as_of: held.asOf ?? null,
    lexicon_readers: held.basis === 'elicited' ? held.readers : null,
  };
}

function itemRow({ level, key, parentKey, text, statement }: Item, language: 'da' | 'en'): Row {
  return {
    ...{ level, item_key: key, parent_key: parentKey, text: text[language] },
    problem: statement ? (statement.problem ?? false) : null,
    findings: statement ? statement.measures.join(' ') : null,
    verdict_findings: statement ? (statement.verdict ?? []).join(' ') : null,
  };
}
