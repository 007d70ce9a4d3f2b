import type { DocumentTexts } from './document-texts';

/** What stands in the report besides names and figures. */
export const DANISH: DocumentTexts = {
  title: 'Ledernes vilkår for at lede',
  closed: (day) => `Målingen sluttede ${day}`,
  simulated:
    'Svarene er simulerede. Kommunen og lederne er opdigtede, og rapporten viser kun, hvordan en rigtig vil se ud.',
  simulatedShort: 'Simulerede svar',
  ruleTitle: 'Sådan er svarene beskyttet',
  mainTitle: 'Det vigtigste',
  participationTitle: 'Deltagelse',
  participationCaption: 'Hvor mange der har svaret',
  participation: ['Gruppe', 'Har svaret', 'Andel'],
  answeredOf: (answered, invited) => `${answered} af ${invited}`,
  onePerson: (group, points) =>
    `I ${group} flytter én leder et tal med cirka ${points} procentpoint.`,
  overviewTitle: 'Overblik',
  overviewCaption: (group) => `Temaer og undertemaer: andel, der svarer positivt. ${group}`,
  key: [
    'Prikken er andelen, der svarer positivt nu, og stregen er 95 %-intervallet. Aksen går fra 0 til 100 %.',
    'Det mørkegrå felt er det, der var sandsynligt i 2020, og det lysegrå det, som rapportens ord med sikkerhed siger.',
    '↑ er højere og ↓ lavere end 2020. ≈ kan ikke skelnes fra 2020: forskellen er mindre end usikkerheden, ikke nødvendigvis nul.',
  ],
  earlierKey: (round) =>
    `Den hule prik er andelen i ${round}, på de samme udsagn. En ændring siden da står kun, hvor den kan skelnes fra tilfældigheder.`,
  columns: {
    item: 'Tema og undertema',
    group: 'Gruppe',
    statement: 'Udsagn',
    share: 'Svarer positivt',
    mark: 'På båndet fra 2020',
    verdict: 'Over for 2020',
    answers: 'Svar',
    bar: 'Uenig til enig',
  },
  verdicts: {
    higher: '↑ højere end 2020',
    'probably-higher': '↑ sandsynligvis højere',
    'cannot-be-told-apart': '≈ kan ikke skelnes fra 2020',
    'probably-lower': '↓ sandsynligvis lavere',
    lower: '↓ lavere end 2020',
  },
  withheld: {
    'too-few': 'skjult – for få svar',
    'protects-another': 'skjult – for at beskytte en anden gruppe',
  },
  notMeasured: 'ikke målt i 2020',
  band: (likely, certain) => `2020: ${likely}${certain ? ` (sikkert ${certain})` : ''}`,
  bandNumbers: (likely) => `2020: ${likely} (kommunens egne tal)`,
  ownBand: 'eget bånd',
  borrowedBands:
    'Rapporten fra 2020 siger sjældent noget særskilt om en forvaltning. Båndet er hele kommunens, hvor der ikke står »eget bånd«.',
  contradictory: 'rapporten modsiger sig selv her',
  part: (compared, asked) => `${compared} af ${asked} udsagn kan holdes op mod 2020`,
  since: (round, points, interval, direction) =>
    `Siden ${round}: ${points} point (${interval}), ${direction}`,
  fromTo: (low, high) => `${low} til ${high}`,
  directions: {
    higher: 'steget',
    lower: 'faldet',
    'cannot-be-told-apart': 'kan ikke skelnes',
  },
  atLeast: (share) => `mindst ${share}`,
  atMost: (share) => `højst ${share}`,
  about: (share) => `ca. ${share}`,
  interval: (interval) => `med 95 % sikkerhed ${interval}`,
  everyone: 'alle har svaret',
  mark: (share, interval, band, verdict) =>
    `${share} svarer positivt, ${interval}. ${band} ${verdict}.`,
  groupsCaption: (subtheme) => `${subtheme}: andel, der svarer positivt`,
  statementsCaption: (subtheme, group) => `Udsagnene om ${subtheme}. ${group}`,
  reversed: 'Her er det uenighed, der tæller som positivt.',
  bar: (disagree, neither, agree) =>
    `Uenig: ${disagree} ledere. Hverken eller: ${neither}. Enig: ${agree}.`,
  barKey:
    'Bjælken viser svarene fra helt uenig (brun, til venstre) over hverken eller (grå) til helt enig (blå, til højre). »Ved ikke« og »ikke relevant« er ikke med. Antallene står under bjælken: uenig, hverken eller, enig.',
  coarse: 'fordelingen vises ikke',
  overallTitle: 'Helheden',
  overallCaption: (group) => `Udsagnet om helheden. ${group}`,
  associationsTitle: 'Hvad hænger sammen med helheden?',
  associationsLead: (statement) =>
    `Hvor tæt hvert tema følges ad med »${statement}« hos lederne i hele kommunen. At noget følges ad, siger ikke, at det ene skyldes det andet.`,
  associationsCaption: 'Temaernes sammenhæng med helheden, hele kommunen',
  associations: ['Tema', 'Sammenhæng (0 ingen, 1 fuld)', '95 %-interval', 'Ledere, mindst'],
  associationWithheld: 'vises ikke',
  commentsTitle: (name) => `Med egne ord: ${name}`,
  commentsAtLast: 'til sidst i skemaet',
  commentsNote: (count) =>
    `${count} kommentarer. Rækkefølgen siger intet om, hvem der skrev dem. HR har læst dem. Hvor der står […], er et navn eller andet genkendeligt fjernet.`,
  commentsNone: 'Der er ingen kommentarer.',
  commentsWithheld: (group) => ({
    'too-few': `Kommentarer fra ${group} vises ikke. Der skal være svar fra mindst 10 og mindst 5 kommentarer, så ingen kan genkendes.`,
    'protects-another': `Kommentarer fra ${group} vises ikke for sig selv, for ellers kunne man se, hvad en mindre gruppe har skrevet. De er med under hele kommunen.`,
  }),
  hiddenTitle: 'Hvad er skjult, og hvorfor?',
  hiddenNone: 'Intet i denne rapport er skjult.',
  coarsened:
    'Hvor der står »mindst«, »højst«, »ca.« eller et spænd i stedet for én andel, er tallet gjort grovere. Ellers kunne man se, hvad enkelte har svaret.',
  comments: (name) => `kommentarer: ${name}`,
  hiddenCaption: 'Det, der er skjult',
  hidden: ['Gruppe', 'Hvad', 'Grund'],
  wholeGroup: 'alle tal',
  methodTitle: 'Sådan er tallene lavet',
  method: [
    'Hvert udsagn besvares fra »helt uenig« til »helt enig«. Andelen, der svarer positivt, er dem, der har svaret »enig« eller »helt enig«; er udsagnet vendt, er det dem, der har svaret »uenig« eller »helt uenig«. »Ved ikke«, »ikke relevant« og ubesvarede tæller ikke med. Et undertema eller tema er gennemsnittet af de viste udsagns andele.',
    'Intervallet siger, hvor andelen med 95 % sikkerhed ville ligge, hvis alle inviterede havde svaret. Det antages, at de tavse ligner dem, der har svaret. »Mindst«, »højst« og »ca.« står, hvor andelen er gjort grovere af hensyn til anonymiteten.',
    'Et tema kaldes højere eller lavere end 2020, når hele intervallet ligger uden for det, rapportens ord med sikkerhed siger, og sandsynligvis højere eller lavere, når det ligger uden for det sandsynlige. Ellers kan det ikke skelnes fra 2020. Sammenligningen bruger kun de udsagn, som rapporten siger noget om, så andelen i overblikket kan afvige fra et gennemsnit af alle udsagn.',
    'Rapporten fra 2020 bygger på interview med 78 af kommunens 104 ledere. En ændring siden en tidligere måling kaldes kun steget eller faldet, når den er stor nok til at betyde noget og kan skelnes fra tilfældigheder, også når antallet af sammenligninger regnes med.',
  ],
  basis: {
    findings:
      'Båndet for 2020 er udledt af ord i en rapport (»alle«, »mange«, »nogle«), ikke af tal, og er derfor bredt. Ingen fra kommunen har endnu gennemgået kodningen.',
    numbers: '2020 er kommunens egne tal.',
    both: '2020 er kommunens egne tal, hvor de findes. Ellers er båndet udledt af ord i en rapport (»alle«, »mange«, »nogle«), ikke af tal, og er derfor bredt. Ingen fra kommunen har endnu gennemgået kodningen.',
  },
  footer: (page, count) => `side ${page} af ${count}`,
};
