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
  participationShare: 'Andel',
  onePerson: (group, points) =>
    `I ${group} flytter én leder et tal med cirka ${points} procentpoint.`,
  overviewTitle: 'Overblik',
  overviewCaption: (group) => `Temaer og undertemaer: andel, der svarer positivt. ${group}`,
  key: [
    'Prikken er andelen, der svarer positivt nu, og stregen er 95 %-intervallet. Aksen går fra 0 til 100 %.',
  ],
  earlierKey: (round) =>
    `Den hule prik er andelen i ${round}, på de samme udsagn. En ændring siden da står kun, hvor den kan skelnes fra tilfældigheder, eller der er tegn på den.`,
  columns: {
    mark: '0 til 100 %',
    bar: 'Uenig til enig',
  },
  since: (round, change, grade) => `Siden ${round}: ${change}, ${grade}`,
  statementsCaption: (subtheme, group) => `Udsagnene om ${subtheme}. ${group}`,
  barKey:
    'Bjælken viser svarene fra helt uenig (brun, til venstre) over hverken eller (grå) til helt enig (blå, til højre). »Ved ikke« og »ikke relevant« er ikke med. Antallene står under bjælken, i samme rækkefølge.',
  coarse: 'fordelingen vises ikke',
  overallCaption: (group) => `Udsagnet om helheden. ${group}`,
  associationsLead: (statement) =>
    `Hvor tæt hvert tema følges ad med »${statement}« hos lederne i hele kommunen. At noget følges ad, siger ikke, at det ene skyldes det andet.`,
  associationsCaption: 'Temaernes sammenhæng med helheden, hele kommunen',
  associationWithheld: 'vises ikke',
  commentsTitle: (name) => `Med egne ord: ${name}`,
  hiddenTitle: 'Hvad er skjult, og hvorfor?',
  hiddenNone: 'Intet i denne rapport er skjult.',
  coarsened:
    'Hvor der står »mindst«, »højst«, »ca.« eller et spænd i stedet for én andel, ville et mere præcist tal kræve et spørgsmål til svarene, som systemet ikke må stille, for at ingen skal kunne udelukke noget svar for nogen.',
  comments: (name) => `kommentarer: ${name}`,
  hiddenCaption: 'Det, der er skjult',
  hidden: ['Hvad', 'Grund'],
  wholeGroup: 'alle tal',
  methodTitle: 'Sådan er tallene lavet',
  base: {
    answered:
      'Andelene er af alle, der har svaret på målingen, også dem, hvis svar på et udsagn er »ved ikke«, »ikke relevant« eller intet.',
    'on-scale': '»Ved ikke«, »ikke relevant« og ubesvarede tæller ikke med i andelene.',
  },
  method: [
    'Hvert udsagn besvares fra »helt uenig« til »helt enig«. Andelen, der svarer positivt, er dem, der har svaret »enig« eller »helt enig«. Nævner et udsagn et problem, er andelen dem, der er enige i det; den er hverken positiv eller negativ og indgår ikke i andre tal. Et undertema eller tema er gennemsnittet af de viste udsagns andele.',
    'Intervallet siger, hvor andelen med 95 % sikkerhed ville ligge, hvis alle inviterede havde svaret. Det antages, at de tavse ligner dem, der har svaret. »Mindst«, »højst«, »ca.« og spænd står, hvor et mere præcist tal kunne røbe svar.',
    'Et fund fra 2020 holdes op mod svarene på det udsagn, der spørger til det igen. Det kaldes svækket (et problem: færre), når hele 90 %-intervallet for dem, der siger det nu, ligger mindst 35 procentpoint under det, rapportens ord lader vente, hvis intet var ændret, og sandsynligvis svækket fra 25 procentpoint. En styrke genfindes, når intervallet begynder ved mindst 50 % og højst 25 procentpoint under; et problem består, når det begynder ved mindst 30 %. Ellers står der kun tal. En forvaltning får først ord ved 15 svar.',
    'Rapporten fra 2020 bygger på interview med 78 af kommunens 104 ledere. En ændring siden en tidligere måling kaldes kun steget eller faldet, når den er stor nok til at betyde noget og kan skelnes fra tilfældigheder, også når antallet af sammenligninger regnes med. Et tegn er svagere og kommer også ved tilfældigheder.',
  ],
  footer: (page, count) => `side ${page} af ${count}`,
};
