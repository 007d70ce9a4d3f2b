import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import { column, type Column } from './column';

const { da: DANISH, en: ENGLISH } = RESULT_WORDS;

/** Columns on what has become of the findings of 2020. Shares are from 0 to 1. */
export const COLUMNS_SINCE_2020 = {
  lexicon: column(
    'string',
    [
      'Ordenes værdier',
      'Hvad dommene om 2020 bygger på: assumed: antaget; elicited: sat af læsere af rapporten',
    ],
    [
      'Values of words',
      'What verdicts on 2020 rest on: assumed, or elicited from readers of the report',
    ],
  ),
  lexicon_as_of: column(
    'date',
    ['Værdiernes dato', 'Læsernes måling; ved antagne værdier dagen, hvor læsernes gik ud af brug'],
    [
      'Date of the values',
      'Of the readers’ placing; of assumed values when the readers’ went out of use',
    ],
  ),
  lexicon_readers: column(
    'integer',
    ['Læsere', 'Hvor mange læsere værdierne kommer fra; tom, hvor de er antaget'],
    ['Readers', 'How many readers the values come from; empty where they are assumed'],
  ),
  finding: column(
    'string',
    ['Fund', 'Nummer på fundet fra 2020'],
    ['Finding', 'Id of the finding of 2020'],
  ),
  kind_of_finding: column(
    'string',
    [
      'Slags fund',
      'strength: styrke; problem; weak-problem: problem med løst ord; circumstance: omstændighed',
    ],
    ['Kind of finding', 'strength, problem, weak-problem (of a loose word) or circumstance'],
  ),
  quantifier: column(
    'string',
    ['Rapportens ord', 'Nøgle på ordet for, hvor mange der sagde det'],
    ['Word of the report', 'Key of the word for how many said it'],
  ),
  own_finding: column(
    'boolean',
    [
      'Om gruppen selv',
      'Sandt, hvor rapporten taler om netop gruppen; ellers om alle ledere i kommunen',
    ],
    ['Of the group itself', 'True where the report speaks of this group; else of all leaders'],
  ),
  verdict: column(
    'string',
    [
      DANISH.columns.verdict,
      'found-again: genfindes; (probably-)weakened: (sandsynligvis) svækket; persists: består; probably-fewer og clearly-fewer: sandsynligvis og klart færre; still-present: stadig til stede; over-half: nu over halvdelen. Tom, hvor svarene intet ord giver',
    ],
    [
      ENGLISH.columns.verdict,
      'found-again, (probably-)weakened, persists, probably-fewer, clearly-fewer, still-present or over-half. Empty where the answers give no word',
    ],
  ),
  says: column(
    'number',
    [
      'Siger det nu',
      'Andel af alle, der har svaret, hvis svar siger det, fundet siger; af et spænd midten',
    ],
    [
      'Say so now',
      'Of all who answered, whose answer says what the finding says; of a range the middle',
    ],
  ),
  says_low: column(
    'number',
    ['Siger det nu, mindst', 'Kun hvor andelen er et spænd: nederste ende'],
    ['Say so now, at least', 'Only where the share is a range: low end'],
  ),
  says_high: column(
    'number',
    ['Siger det nu, højst', 'Kun hvor andelen er et spænd: øverste ende'],
    ['Say so now, at most', 'Only where the share is a range: high end'],
  ),
  opposite: column(
    'number',
    ['Siger det modsatte', 'Andel, hvis svar siger det modsatte; tom, hvor den ikke må vises'],
    ['Say the opposite', 'Whose answer says the opposite; empty where it may not be shown'],
  ),
  opposite_low: column(
    'number',
    ['Siger det modsatte, mindst', 'Kun hvor andelen er et spænd: nederste ende'],
    ['Say the opposite, at least', 'Only where the share is a range: low end'],
  ),
  opposite_high: column(
    'number',
    ['Siger det modsatte, højst', 'Kun hvor andelen er et spænd: øverste ende'],
    ['Say the opposite, at most', 'Only where the share is a range: high end'],
  ),
  said_from: column(
    'number',
    ['90 %-interval, fra', 'Nederste ende af Wilsons 90 %-interval for dem, der siger det nu'],
    ['90% interval, from', 'Low end of Wilson’s 90% interval of those who say so now'],
  ),
  said_to: column(
    'number',
    ['90 %-interval, til', 'Øverste ende af det'],
    ['90% interval, to', 'High end of it'],
  ),
  expected: column(
    'number',
    [
      'Ventet',
      'Andelen, som rapportens ord lader vente nu, hvis intet var ændret; tom for løse ord',
    ],
    [
      'Expected',
      'The share that the report’s word lets expect had nothing changed; empty of loose words',
    ],
  ),
  better_low: column(
    'integer',
    [
      'Blevet bedre, mindst',
      'Så mange af dem, der var ledere her i 2020, husker temaets vilkår som ringere',
    ],
    [
      'Become better, at least',
      'How many leaders of 2020 remember the conditions of the theme as worse',
    ],
  ),
  better_high: column(
    'integer',
    ['Blevet bedre, højst', 'Det samme tal, hvor det kendes præcist'],
    ['Become better, at most', 'The same number where it is known exactly'],
  ),
  worse_low: column(
    'integer',
    ['Blevet dårligere, mindst', 'Som ovenfor; tom, hvor det ikke må vises'],
    ['Become worse, at least', 'As above; empty where it may not be shown'],
  ),
  worse_high: column(
    'integer',
    ['Blevet dårligere, højst', 'Det samme tal, hvor det kendes præcist'],
    ['Become worse, at most', 'The same number where it is known exactly'],
  ),
  sentence: column(
    'string',
    ['I ord', 'Fundet, svarene nu og dommen'],
    ['In words', 'The finding, the answers now, and the verdict'],
  ),
  quoted: column(
    'string',
    ['Citat', 'Rapportens egne ord for hvor mange, med linjer'],
    ['Quotation', 'The report’s own words for how many, with lines'],
  ),
} as const satisfies Readonly<Record<string, Column>>;
