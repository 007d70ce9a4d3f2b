import type { LocalisedText } from '../../../questionnaire/questionnaire';
import type { ColumnName } from './columns';
import type { TableName } from '../table';

const GROUP = ['group_key', 'group_name'] as const;
const ITEM = ['level', 'item_key'] as const;
const SHARE = ['share', 'share_low', 'share_high', 'interval_low', 'interval_high'] as const;
const WHETHER = ['status', 'reason'] as const;
const BASIS = ['statements_compared', 'statements_asked'] as const;
const BAND = ['certain_low', 'certain_high', 'likely_low', 'likely_high'] as const;

/** What each table has besides the round, its day, and whether it is simulated. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly ColumnName[]>> = {
  round: [
    ...(['municipality', 'round_name', 'kind', 'questionnaire', 'method'] as const),
    ...(['minimum', 'anonymity'] as const),
    ...(['lexicon', 'lexicon_as_of', 'lexicon_readers'] as const),
  ],
  items: [...ITEM, 'parent_key', 'text', 'problem', 'findings', 'verdict_findings'],
  participation: [...GROUP, 'group_kind', 'parent_key', ...WHETHER, 'invited', 'answered'],
  figures: [...ITEM, ...GROUP, ...WHETHER, 'answered', ...SHARE, 'mean'],
  since_2020: [
    ...[...ITEM, ...GROUP, ...WHETHER, 'answered' as const],
    ...(['finding', 'kind_of_finding', 'quantifier', 'own_finding', 'verdict'] as const),
    ...(['says', 'says_low', 'says_high'] as const),
    ...(['opposite', 'opposite_low', 'opposite_high'] as const),
    ...(['said_from', 'said_to', 'expected', 'sentence', 'quoted'] as const),
  ],
  beside_2020: [
    ...[...ITEM, ...GROUP, ...WHETHER, ...SHARE, ...BASIS],
    'band_basis',
    ...BAND,
    ...(['band_from_kommune', 'contradictory', 'findings'] as const),
    ...(['change', 'change_low', 'change_high', 'adjusted', 'grade'] as const),
  ],
  answers: [...ITEM, ...GROUP, 'answer', 'count_low', 'count_high'],
  changes: [
    ...[...ITEM, ...GROUP, 'earlier_round' as const, ...WHETHER, 'answered' as const],
    ...(['earlier_share', 'later_share', 'change', 'interval_low', 'interval_high'] as const),
    ...(['adjusted', 'grade', 'approximate'] as const),
    ...BASIS,
  ],
  breakdowns: [
    ...(['cut_key', 'cut_name', 'part_key', 'part_name'] as const),
    ...[...ITEM, ...WHETHER, 'answered' as const, ...SHARE],
  ],
  associations: [
    ...[...ITEM, ...WHETHER],
    ...(['association', 'interval_low', 'interval_high', 'leaders_at_least'] as const),
  ],
  recollection: [
    ...[...ITEM, ...WHETHER, 'answered' as const],
    ...(['better_low', 'better_high', 'worse_low', 'worse_high'] as const),
  ],
  comments: ['question_key', 'question', ...GROUP, ...WHETHER, 'comment'],
};

/** What a row of each table is. */
export const TABLE_TITLES: Readonly<Record<TableName, LocalisedText>> = {
  round: { da: 'Målingen', en: 'The round' },
  items: { da: 'Temaer, undertemaer og udsagn', en: 'Themes, subthemes and statements' },
  participation: { da: 'Deltagelse i hver gruppe', en: 'Participation in each group' },
  figures: {
    da: 'Andel positive svar for hvert tema, undertema og udsagn i hver gruppe',
    en: 'Favourable share of each theme, subtheme and statement in each group',
  },
  since_2020: {
    da: 'Hvad der er blevet af fundene fra 2020, i kommunen og forvaltningerne',
    en: 'What has become of the findings of 2020, in kommunen and the forvaltninger',
  },
  beside_2020: {
    da: 'Rapportens ord fra 2020 som bånd, og kommunens egne tal; ingen dom hviler på båndene',
    en: 'The report’s words of 2020 as bands, and own figures; no verdict rests on the bands',
  },
  answers: {
    da: 'Hvor mange der gav hvert svar, hvor det må vises',
    en: 'How many gave each answer, where that may be shown',
  },
  changes: { da: 'Ændringer siden målingen før', en: 'Changes since the round before' },
  breakdowns: {
    da: 'Hele kommunen delt op; andele kun som spænd',
    en: 'The whole municipality divided; shares as ranges only',
  },
  associations: {
    da: 'Temaernes sammenhæng med udsagnet om helheden, hele kommunen',
    en: 'How the themes go with the statement on the whole, whole municipality',
  },
  recollection: {
    da: 'Hvad ledere fra 2020 husker, spurgt direkte: hele kommunen, ingen dom',
    en: 'What leaders of 2020 remember, asked directly: whole municipality, no verdict',
  },
  comments: { da: 'Kommentarer, som de er offentliggjort', en: 'Comments, as published' },
};
