import { column, type Column } from './column';

/** Columns that say what a row speaks of, and whether there is a figure. */
export const COLUMNS_OF_PLACES = {
  round_key: column(
    'string',
    ['Måling, nøgle', 'Målingens nøgle'],
    ['Round, key', 'The key of the round'],
  ),
  closed_on: column(
    'date',
    ['Afsluttet', 'Dagen målingen sluttede'],
    ['Closed', 'The day the round closed'],
  ),
  simulated: column(
    'boolean',
    ['Simuleret', 'Sandt, hvis svarene er opdigtede af programmets eksempel'],
    ['Simulated', 'True where the answers were invented by the program’s example'],
  ),
  municipality: column('string', ['Kommune', 'Kommunens navn'], ['Municipality', 'Its name']),
  round_name: column('string', ['Måling', 'Målingens navn'], ['Round', 'The name of the round']),
  kind: column(
    'string',
    ['Slags', 'annual: årsmåling; pulse: kort måling ind imellem'],
    ['Kind', 'annual: the whole survey; pulse: a short one between'],
  ),
  questionnaire: column(
    'string',
    ['Spørgeskema', 'Spørgeskemaets udgave'],
    ['Questionnaire', 'The version of the questionnaire'],
  ),
  method: column(
    'string',
    ['Metode', 'Udgaven af den metode, som tallene er regnet ud efter'],
    ['Method', 'The version of the method that the figures were made by'],
  ),
  minimum: column(
    'integer',
    ['Færrest svar', 'Ingen tal bygger på færre svar end dette'],
    ['Fewest answers', 'No figure describes fewer answers than this'],
  ),
  anonymity: column(
    'string',
    ['Anonymitet', 'Reglen for, hvad der må vises'],
    ['Anonymity', 'The rule for what may be shown'],
  ),
  level: column(
    'string',
    [
      'Niveau',
      'theme: tema; subtheme: undertema; statement: udsagn; overall: udsagnet om helheden',
    ],
    ['Level', 'theme, subtheme, statement, or overall: the statement on the whole'],
  ),
  item_key: column(
    'string',
    ['Nøgle', 'Nøglen på tema, undertema eller udsagn'],
    ['Key', 'The key of the theme, subtheme or statement'],
  ),
  parent_key: column(
    'string',
    [
      'Hører under',
      'Temaet for et undertema, undertemaet for et udsagn, forvaltningen for et center',
    ],
    ['Part of', 'The theme of a subtheme, subtheme of a statement, or forvaltning of a center'],
  ),
  text: column('string', ['Tekst', 'Navn eller ordlyd'], ['Text', 'Name or wording']),
  problem: column(
    'boolean',
    [
      'Nævner et problem',
      'Sandt, hvor enighed siger, at problemet er der; andelen er så dem, der er enige, og indgår ikke i undertemaet',
    ],
    [
      'Names a problem',
      'True where agreeing says that the problem is there; the share is then of those who agree and is not in the subtheme',
    ],
  ),
  findings: column(
    'string',
    [
      'Fund fra 2020',
      'Numre på de fund fra 2020, som udsagnet måler igen, eller som båndet bygger på',
    ],
    [
      'Findings of 2020',
      'Ids of the findings of 2020 that the statement measures again, or that bound the band',
    ],
  ),
  verdict_findings: column(
    'string',
    ['Fund med dom', 'Numre på de fund fra 2020, som en dom om udsagnet kan hvile på'],
    [
      'Findings of verdicts',
      'Ids of the findings of 2020 that a verdict on the statement can rest on',
    ],
  ),
  group_key: column(
    'string',
    ['Gruppe, nøgle', 'Gruppens nøgle'],
    ['Group, key', 'The key of the group'],
  ),
  group_name: column('string', ['Gruppe', 'Gruppens navn'], ['Group', 'The name of the group']),
  group_kind: column(
    'string',
    ['Gruppens slags', 'kommune, forvaltning eller center'],
    ['Kind of group', 'kommune, forvaltning or center'],
  ),
  status: column(
    'string',
    [
      'Status',
      'shown: vist; withheld: skjult; compared: sammenlignet; not-measured-in-2020: ikke målt i 2020; protected: ændringen kunne røbe svar; reorganised: gruppen er lagt sammen eller delt; not-comparable: ikke spurgt begge gange; none: ingen har skrevet noget',
    ],
    [
      'Status',
      'shown; withheld; compared; not-measured-in-2020; protected: the change could give answers away; reorganised: the group was merged or split; not-comparable: not asked both times; none: nobody wrote anything',
    ],
  ),
  reason: column(
    'string',
    [
      'Grund',
      'Hvorfor tallet er skjult. too-few: for få svar; protects-another: for at beskytte en anden gruppe',
    ],
    ['Reason', 'Why the figure is withheld: too-few answers, or protects-another group'],
  ),
} as const satisfies Readonly<Record<string, Column>>;
