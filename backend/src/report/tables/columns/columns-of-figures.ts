import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import { column, type Column } from './column';

const { da: DANISH, en: ENGLISH } = RESULT_WORDS;

/** Columns with figures and what was written. Shares are from 0 to 1. */
export const COLUMNS_OF_FIGURES = {
  invited: column(
    'integer',
    ['Inviterede', 'Antal inviterede ledere'],
    ['Invited', 'How many leaders were invited'],
  ),
  answered: column(
    'integer',
    ['Svar', 'Svar, som tallet bygger på; »ved ikke« og »ikke relevant« tæller ikke med'],
    ['Answers', 'Answers behind the figure; "don’t know" and "not relevant" are not counted'],
  ),
  share: column(
    'number',
    [
      'Andel positive',
      'Andel, der er enige, 0 til 1; nævner udsagnet et problem, er det ikke positivt. Er den et spænd, er det midten',
    ],
    [
      'Favourable share',
      'Of those who agree, 0 to 1; not favourable where the statement names a problem. Of a range, the middle',
    ],
  ),
  share_low: column(
    'number',
    ['Andel, mindst', 'Kun hvor andelen er et spænd: spændets nederste ende'],
    ['Share, at least', 'Only where the share is a range: the low end of its range'],
  ),
  share_high: column(
    'number',
    ['Andel, højst', 'Kun hvor andelen er et spænd: spændets øverste ende'],
    ['Share, at most', 'Only where the share is a range: the high end of its range'],
  ),
  interval_low: column(
    'number',
    ['95 %-interval, fra', 'Nederste ende af 95 %-intervallet'],
    ['95% interval, from', 'Low end of the 95% interval'],
  ),
  interval_high: column(
    'number',
    ['95 %-interval, til', 'Øverste ende af 95 %-intervallet'],
    ['95% interval, to', 'High end of the 95% interval'],
  ),
  mean: column(
    'number',
    ['Gennemsnit', '0 til 100 i positiv retning; mangler, hvor fordelingen ikke må vises'],
    [
      'Mean',
      '0 to 100 in the favourable direction; missing where the distribution may not be shown',
    ],
  ),
  band_basis: column(
    'string',
    ['Båndets grundlag', 'findings: rapportens ord; numbers: kommunens egne tal'],
    ['Basis of the band', 'findings: the report’s words; numbers: the municipality’s own figures'],
  ),
  certain_low: column(
    'number',
    ['2020 sikkert, fra', 'Det, rapportens ord med sikkerhed siger: nederste ende'],
    ['2020 certain, from', 'What the report’s words say for certain: low end'],
  ),
  certain_high: column(
    'number',
    ['2020 sikkert, til', 'Det, rapportens ord med sikkerhed siger: øverste ende'],
    ['2020 certain, to', 'What the report’s words say for certain: high end'],
  ),
  likely_low: column(
    'number',
    ['2020 sandsynligt, fra', 'Det sandsynlige bånd: nederste ende'],
    ['2020 likely, from', 'The likely band: low end'],
  ),
  likely_high: column(
    'number',
    ['2020 sandsynligt, til', 'Det sandsynlige bånd: øverste ende'],
    ['2020 likely, to', 'The likely band: high end'],
  ),
  band_from_kommune: column(
    'boolean',
    ['Båndet er kommunens', 'Sandt, hvor rapporten intet siger særskilt om gruppen'],
    ['Band of kommunen', 'True where the report says nothing of the group itself'],
  ),
  contradictory: column(
    'boolean',
    ['Modstrid', 'Sandt, hvor rapportens fund modsiger hinanden'],
    ['Contradictory', 'True where the report’s findings contradict each other'],
  ),
  statements_compared: column(
    'integer',
    ['Udsagn sammenlignet', 'Antal udsagn, som sammenligningen bygger på'],
    ['Statements compared', 'How many statements the comparison rests on'],
  ),
  statements_asked: column(
    'integer',
    ['Udsagn stillet', 'Antal udsagn, der blev stillet'],
    ['Statements asked', 'How many statements were asked'],
  ),
  answer: column(
    'string',
    [
      'Svar',
      '1 (helt uenig) til 5 (helt enig); disagree: 1 og 2; agree: 4 og 5; undecided: ved ikke eller intet svar; not-relevant: ikke relevant; outside: uden for skalaen; neither-or-outside: 3 eller uden for skalaen; not-agree og not-disagree: alle andre',
    ],
    [
      'Answer',
      '1 (wholly disagree) to 5 (wholly agree); disagree: 1 and 2; agree: 4 and 5; undecided: do not know or no answer; not-relevant; outside: outside the scale; neither-or-outside: 3 or outside the scale; not-agree and not-disagree: all others',
    ],
  ),
  count_low: column(
    'integer',
    ['Antal, mindst', 'Mindst så mange ledere svarede sådan'],
    ['Count, at least', 'At least so many leaders answered so'],
  ),
  count_high: column(
    'integer',
    ['Antal, højst', 'Højst så mange; det samme, hvor tallet siges helt præcist'],
    ['Count, at most', 'At most so many; the same where the number is said exactly'],
  ),
  earlier_round: column(
    'string',
    ['Tidligere måling', 'Nøglen på den måling, der sammenlignes med'],
    ['Earlier round', 'The key of the round held against'],
  ),
  earlier_share: column(
    'number',
    ['Andel før', 'Andel positive i den tidligere måling, på de samme udsagn'],
    ['Earlier share', 'Favourable share in the earlier round, on the same statements'],
  ),
  later_share: column(
    'number',
    ['Andel nu', 'Andel positive i denne måling, på de samme udsagn'],
    ['Later share', 'Favourable share in this round, on the same statements'],
  ),
  change: column(
    'number',
    ['Ændring', 'Andel nu minus andel før, eller minus kommunens eget tal fra 2020'],
    ['Change', 'Later share less earlier share, or less the own figure of 2020'],
  ),
  change_low: column(
    'number',
    ['Ændring, fra', 'Nederste ende af ændringens 95 %-interval'],
    ['Change, from', 'Low end of the 95% interval of the change'],
  ),
  change_high: column(
    'number',
    ['Ændring, til', 'Øverste ende af ændringens 95 %-interval'],
    ['Change, to', 'High end of the 95% interval of the change'],
  ),
  adjusted: column(
    'number',
    [
      'Justeret p-værdi',
      'Benjamini og Bogomolov over temaer og undertemaer; mangler for udsagn, og hvor gruppen er for lille',
    ],
    [
      'Adjusted p-value',
      'Benjamini and Bogomolov over themes and subthemes; missing of statements, and where the group is too small',
    ],
  ),
  grade: column(
    'string',
    [
      'Ændring, grad',
      'rose: steget; fell: faldet; sign-of-rise og sign-of-fall: kun tegn på det; none: intet at sige',
    ],
    [
      'Grade of change',
      'rose and fell: called; sign-of-rise and sign-of-fall: signs alone; none: nothing to say',
    ],
  ),
  approximate: column(
    'boolean',
    ['Omtrentlig', 'Sandt, hvor en andel kun kendes som et spænd'],
    ['Approximate', 'True where a share is known as a range only'],
  ),
  cut_key: column(
    'string',
    ['Opdeling, nøgle', 'Det, kommunen er delt op efter'],
    ['Cut, key', 'What the municipality is divided by'],
  ),
  cut_name: column(
    'string',
    ['Opdeling', 'Det, kommunen er delt op efter'],
    ['Cut', 'What the municipality is divided by'],
  ),
  part_key: column('string', ['Del, nøgle', 'Delens nøgle'], ['Part, key', 'The key of the part']),
  part_name: column('string', ['Del', 'Delens navn'], ['Part', 'The name of the part']),
  association: column(
    'number',
    ['Sammenhæng', 'Rangkorrelation med udsagnet om helheden, −1 til 1; siger intet om årsag'],
    [
      'Association',
      'Rank correlation with the statement on the whole, −1 to 1; says nothing of causes',
    ],
  ),
  leaders_at_least: column(
    'integer',
    [DANISH.associations.answered, 'Ledere bag tallet, rundet ned til tiere'],
    [ENGLISH.associations.answered, 'Leaders behind it, rounded down to tens'],
  ),
  question_key: column(
    'string',
    ['Spørgsmål, nøgle', 'Nøglen på det åbne spørgsmål'],
    ['Question, key', 'The key of the open question'],
  ),
  question: column(
    'string',
    ['Spørgsmål', 'Det åbne spørgsmål'],
    ['Question', 'The open question'],
  ),
  comment: column(
    'string',
    ['Kommentar', 'Som den er offentliggjort; […] står for fjernede ord. Rækkefølgen siger intet'],
    ['Comment', 'As published; […] stands for words taken out. The order says nothing'],
  ),
} as const satisfies Readonly<Record<string, Column>>;
