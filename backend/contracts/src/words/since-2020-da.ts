/** What is said of the findings of 2020 in Danish, on the pages and in every file; `{{name}}` is filled in. */
export const SINCE_2020_DANISH = {
  /** Who said it, by the report's word for how many. */
  who: {
    alle: 'alle ledere',
    'naesten-alle': 'næsten alle ledere',
    'langt-de-fleste': 'langt de fleste ledere',
    'de-fleste': 'de fleste ledere',
    generelt: 'lederne generelt',
    lederne: 'lederne',
    mange: 'mange ledere',
    'en-del': 'en del ledere',
    flere: 'flere ledere',
    nogle: 'nogle ledere',
    enkelte: 'enkelte ledere',
    uspecificeret: 'ledere',
  },
  remembered: 'I 2020 sagde {{who}}, at {{said}}.',
  /** The same beside a part of the municipality, of all leaders in kommunen or of those of the part. */
  rememberedOfKommune: 'I 2020 sagde {{who}} i kommunen, at {{said}}.',
  rememberedOfGroup: 'I 2020 sagde {{who}} i {{group}}, at {{said}}.',
  /** Of a finding that has no clause, in the coder's own sentence. */
  retold: 'I 2020 sagde {{who}}, gengivet med koderens ord: »{{summary}}«',
  now: 'Nu svarer {{says}} det ({{answered}} svar).',
  nowBoth: 'Nu svarer {{says}} det, og {{opposite}} det modsatte ({{answered}} svar).',
  here: 'Her svarer nu {{says}} det ({{answered}} svar).',
  hereBoth: 'Her svarer nu {{says}} det, og {{opposite}} det modsatte ({{answered}} svar).',
  hidden: 'Hvor mange der svarer det nu, vises ikke, så ingen kan genkendes.',
  verdict: {
    'found-again': 'Det genfindes.',
    'probably-weakened': 'Det er sandsynligvis svækket.',
    weakened: 'Det er svækket.',
    persists: 'Det består.',
    'probably-fewer': 'Det er sandsynligvis færre end i 2020.',
    'clearly-fewer': 'Det er klart færre end i 2020.',
    'still-present': 'Det er stadig til stede.',
    'over-half': 'Det er stadig til stede, og nu siger over halvdelen det.',
  },
  /** Of what nobody can help, such as a tight economy. */
  circumstance: {
    'probably-fewer': 'Sandsynligvis siger færre det nu.',
    'clearly-fewer': 'Færre siger det nu.',
  },
  /** Where a part of the municipality stands beside what all leaders said. */
  besideKommune: {
    'found-again': 'Det genfindes her.',
    'probably-weakened': 'Det er sandsynligvis svækket i forhold til kommunen i 2020.',
    weakened: 'Det er svækket i forhold til kommunen i 2020.',
    persists: 'Det består her.',
    'probably-fewer': 'Det er sandsynligvis færre end i kommunen i 2020.',
    'clearly-fewer': 'Det er klart færre end i kommunen i 2020.',
    'still-present': 'Det er også til stede her.',
    'over-half': 'Det er også til stede her, og nu siger over halvdelen det.',
  },
  noVerdict: 'Ordene fra 2020 er for løse til at sige, om det er en ændring.',
  tooSmall: 'Der er for få svar til at sige, om det er en ændring.',
  /** The verdict alone, in a cell. */
  short: {
    'found-again': 'genfindes',
    'probably-weakened': 'sandsynligvis svækket',
    weakened: 'svækket',
    persists: 'består',
    'probably-fewer': 'sandsynligvis færre',
    'clearly-fewer': 'klart færre',
    'still-present': 'stadig til stede',
    'over-half': 'nu over halvdelen',
  },
  shortNone: 'kun tal',
  counts: {
    first: '{{count}} af {{all}} fund {{what}}',
    only: 'fundet {{what}}',
    one: 'ét',
    /** What so many findings do; the first of each pair is of one. */
    what: {
      'found-again': ['genfindes', 'genfindes'],
      'probably-weakened': ['er sandsynligvis svækket', 'er sandsynligvis svækket'],
      weakened: ['er svækket', 'er svækket'],
      persists: ['består', 'består'],
      'probably-fewer': ['siges sandsynligvis af færre', 'siges sandsynligvis af færre'],
      'clearly-fewer': ['siges af klart færre', 'siges af klart færre'],
      'still-present': ['er stadig til stede', 'er stadig til stede'],
      'over-half': ['siges nu af over halvdelen', 'siges nu af over halvdelen'],
      none: ['har kun tal', 'har kun tal'],
      hidden: ['er skjult', 'er skjult'],
    },
  },
  noFinding: 'intet fund fra 2020 at holde op imod',
  noFindingShort: 'intet fund fra 2020',
  noFindings: 'Intet i rapporten fra 2020 kan holdes op mod svarene her.',
  byChance: 'Af {{all}} fund får omkring {{count}} ved et tilfælde ordet svækket eller færre.',
  byChanceFew:
    'Af {{all}} fund får i gennemsnit under ét ved et tilfælde ordet svækket eller færre.',
  guarded:
    'Så mange på én gang kan også skyldes, at der spørges på en anden måde end i 2020. Derfor står der højst »sandsynligvis«.',
  groupTooSmall:
    'Her er for få svar til, at der kan siges noget om fundene fra 2020; der står kun tal.',
  reservation:
    'I 2020 talte lederne med en tidligere direktør (linje 396–397 i rapporten), og rapporten forkortede det positive (linje 486–488). Nu svarer de på et skema.',
  quoted: 'Rapportens ord: »{{quote}}« ({{lines}})',
  oneLine: 'linje {{from}}',
  fewLines: 'linje {{from}}–{{to}}',
};

/** The words on findings of 2020, by the keys that the pages know them by. */
export type Since2020Words = typeof SINCE_2020_DANISH;
