/** The answer first, in Danish; `{{name}}` is filled in. */
export const HIGHLIGHTS_DANISH = {
  grade: {
    rose: 'steget {{points}} point',
    'sign-of-rise': 'tegn på stigning',
    none: '',
    'sign-of-fall': 'tegn på fald',
    fell: 'faldet {{points}} point',
  },
  /** The whole municipality is not named, as the page is of it. */
  finding: {
    overallRose: 'Flere ledere er tilfredse med deres vilkår',
    overallFell: 'Færre ledere er tilfredse med deres vilkår',
    overallRoseIn: 'Flere ledere i {{group}} er tilfredse med deres vilkår',
    overallFellIn: 'Færre ledere i {{group}} er tilfredse med deres vilkår',
    rose: '{{item}} er steget fra {{earlier}} til {{later}}',
    fell: '{{item}} er faldet fra {{earlier}} til {{later}}',
    roseIn: '{{item}} er steget fra {{earlier}} til {{later}} i {{group}}',
    fellIn: '{{item}} er faldet fra {{earlier}} til {{later}} i {{group}}',
    signOfRise: 'Tegn på stigning: {{item}}',
    signOfFall: 'Tegn på fald: {{item}}',
    signOfRiseIn: 'Tegn på stigning i {{group}}: {{item}}',
    signOfFallIn: 'Tegn på fald i {{group}}: {{item}}',
    calm: 'Ingen sikre ændringer siden {{round}}',
    calmIn: 'Ingen sikre ændringer i {{group}} siden {{round}}',
    first: '{{share}} er tilfredse med deres vilkår som leder',
    firstIn: '{{share}} i {{group}} er tilfredse med deres vilkår',
    notCompared: '{{group}} kan ikke sammenlignes med {{round}}',
    tooSmall: '{{group}} har for få svar til at måle en ændring',
    hidden: '{{group}}: alt er skjult af hensyn til anonymitet',
  },
  /** Of the overall statement. */
  overall: 'Tilfredshed alt i alt',
  line: {
    overall: '{{share}} er tilfredse alt i alt.',
    overallBefore: '{{share}} er tilfredse alt i alt, mod {{before}} i {{round}}.',
    rose: '{{item}} er steget, mest i {{group}}.',
    fell: '{{item}} er faldet, mest i {{group}}.',
    roseAlone: '{{item}} er steget.',
    fellAlone: '{{item}} er faldet.',
    extremes: 'Højest ligger {{highest}}, lavest {{lowest}}.',
    shown: 'Niveauerne kan læses, men ikke udviklingen.',
    hidden: 'Se hele kommunen i stedet.',
  },
};

/** The words of the answer first, by the keys that the pages know them by. */
export type HighlightWords = typeof HIGHLIGHTS_DANISH;
