/** What results say in Danish, on the pages and in every file made of them; `{{name}}` is filled in. */
export const DANISH = {
  withheld: {
    'too-few': 'skjult – for få svar',
    'protects-another': 'skjult – for at beskytte en anden gruppe',
  },
  /** Whatever the reason, where a drawing has no room for it. */
  hidden: { inFull: 'skjult af hensyn til anonymitet', short: 'skjult' },
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
  sinceNumber: 'siden 2020, kommunens egne tal',
  band2020: '2020: {{likely}}',
  band2020Certain: '2020: {{likely}} (sikkert {{certain}})',
  number2020: '2020: {{likely}} (kommunens egne tal)',
  ownBand: 'eget bånd',
  contradictory: 'rapporten modsiger sig selv her',
  everyone: 'alle har svaret',
  mark: '{{share}} svarer positivt, {{interval}}.',
  lexicon: {
    assumed: 'Hvad rapportens ord står for, er antaget.',
    returned:
      'Hvad rapportens ord står for, er antaget; læsernes tal blev taget ud af brug {{day}}.',
    elicited: 'Hvad rapportens ord står for, har {{readers}} læsere sat tal på, målt {{day}}.',
  },
  markProblem: '{{share}} er enige i, at problemet er der, {{interval}}.',
  markInterval: 'med 95 % sikkerhed {{interval}}',
  parts: {
    leftOut: 'uden {{statements}}, som er skjult her',
    hidden: 'skjult her: {{statements}}',
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
    verdict: 'Sammenlignet med 2020',
  },
  subtheme: {
    statement: 'Udsagn',
    problem:
      'Udsagnet nævner et problem: andelen er dem, der er enige i det. Den indgår ikke i undertemaets tal.',
    problemShare: 'er enige',
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
};

/** The words of verdicts, shares, reasons and signs, by the keys that the pages know them by. */
export type ResultWords = typeof DANISH;
