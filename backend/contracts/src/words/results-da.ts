/** What results say in Danish, on the pages and in every file made of them; `{{name}}` is filled in. */
export const DANISH = {
  verdict: {
    higher: 'højere end 2020',
    'probably-higher': 'sandsynligvis højere',
    'cannot-be-told-apart': 'kan ikke skelnes fra 2020',
    'probably-lower': 'sandsynligvis lavere',
    lower: 'lavere end 2020',
  },
  shortVerdict: {
    higher: 'højere',
    'probably-higher': 'sandsynligvis højere',
    'cannot-be-told-apart': 'kan ikke skelnes',
    'probably-lower': 'sandsynligvis lavere',
    lower: 'lavere',
  },
  withheld: {
    'too-few': 'skjult – for få svar',
    'protects-another': 'skjult – for at beskytte en anden gruppe',
  },
  coarsened: {
    'nearly-unanimous':
      'Næsten alle svarede ens, så fordelingen vises ikke, og andelen er gjort grovere: ellers kunne man se, hvad enkelte har svaret.',
    'protects-another':
      'Fordelingen vises ikke, og andelen er gjort grovere: ellers kunne man regne en anden gruppes svar ud.',
  },
  share: {
    exact: '{{share}}',
    atLeast: 'mindst {{share}}',
    atMost: 'højst {{share}}',
    between: '{{share}}',
    about: 'ca. {{share}}',
  },
  notMeasured: 'ikke målt i 2020',
  band2020: '2020: {{likely}}',
  band2020Certain: '2020: {{likely}} (sikkert {{certain}})',
  number2020: '2020: {{likely}} (kommunens egne tal)',
  ownBand: 'eget bånd',
  contradictory: 'rapporten modsiger sig selv her',
  everyone: 'alle har svaret',
  mark: '{{share}} svarer positivt, {{interval}}. {{band}}. {{verdict}}.',
  markAlone: '{{share}} svarer positivt, {{interval}}. Ikke målt i 2020.',
  markInterval: 'med 95 % sikkerhed {{interval}}',
  basis: {
    findings:
      'Båndet for 2020 er udledt af ord i en rapport (»alle«, »mange«, »nogle«), ikke af tal, og er derfor bredt. Ingen fra kommunen har endnu gennemgået kodningen.',
    numbers: '2020 er kommunens egne tal.',
    both: '2020 er kommunens egne tal, hvor de findes. Ellers er båndet udledt af ord i en rapport (»alle«, »mange«, »nogle«), ikke af tal, og er derfor bredt. Ingen fra kommunen har endnu gennemgået kodningen.',
  },
  parts: {
    leftOut: 'uden {{statements}}, som er skjult her',
    hidden: 'skjult her: {{statements}}',
    compared: 'på {{compared}} af {{asked}} udsagn: {{share}}, {{interval}}',
  },
  change: {
    grade: {
      rose: 'steget',
      'sign-of-rise': 'tegn på stigning',
      'sign-of-fall': 'tegn på fald',
      fell: 'faldet',
    },
    points: '{{change}} point ({{low}} til {{high}})',
    about: 'ca.',
    part: 'kun {{compared}} af {{asked}} udsagn kan sammenlignes',
    protected: 'vises ikke – for få ledere er kommet eller gået',
    reorganised: 'ikke samme gruppe – lagt sammen eller delt siden',
    notComparable: 'blev ikke spurgt',
  },
  sensitivity: {
    robust:
      'Dommen er robust: den holder, også når ordenes grænser flyttes 10 procentpoint, eller ét fund udelades.',
    finding: 'Dommen hviler på ét fund ({{findings}}).',
    findings: 'Dommen skifter, hvis ét af disse fund udelades: {{findings}}.',
    lexicon: 'Den skifter, hvis ordenes grænser flyttes {{points}} procentpoint.',
    short: {
      finding: 'usikker: hænger på et enkelt fund',
      words: 'usikker: hænger på ordenes grænser',
      both: 'usikker: hænger på enkelte fund og ordenes grænser',
    },
  },
  comments: {
    atLast: 'til sidst i skemaet',
    note: '{{count}} kommentarer. Rækkefølgen siger intet om, hvem der skrev dem. HR har læst dem. Hvor der står […], er et navn eller andet genkendeligt fjernet.',
    none: 'Der er ingen kommentarer.',
    withheld: {
      'too-few':
        'Kommentarer fra {{group}} vises ikke. Der skal være svar fra mindst 10 og mindst 5 kommentarer, så ingen kan genkendes.',
      'protects-another':
        'Kommentarer fra {{group}} vises ikke for sig selv, for ellers kunne man se, hvad en mindre gruppe har skrevet. De er med under hele kommunen.',
    },
  },
  columns: {
    group: 'Gruppe',
    share: 'Svarer positivt',
    answered: 'Svar',
    verdict: 'Over for 2020',
  },
  subtheme: {
    statement: 'Udsagn',
    reversed: 'Her er det uenighed, der tæller som positivt.',
    groupsCaption: '{{subtheme}}: andel, der svarer positivt',
  },
  overview: {
    answeredOf: '{{answered}} af {{invited}}',
    participationColumn: 'Har svaret',
  },
  associations: {
    title: 'Hvad hænger sammen med helheden?',
    theme: 'Tema',
    value: 'Sammenhæng (0 ingen, 1 fuld)',
    interval: '95 %-interval',
    answered: 'Ledere, mindst',
  },
  compare: {
    item: 'Tema og undertema',
    overall: 'Helheden',
  },
  signs: {
    moved: '{{higher}} højere og {{lower}} lavere end 2020.',
    same: 'kan ikke skelnes fra 2020: forskellen er mindre end usikkerheden, ikke nødvendigvis nul.',
  },
};

/** The words of verdicts, shares, reasons and signs, by the keys that the pages know them by. */
export type ResultWords = typeof DANISH;
