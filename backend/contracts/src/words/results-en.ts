import type { ResultWords } from './results-da';

/** The same in English. */
export const ENGLISH: ResultWords = {
  verdict: {
    higher: 'higher than 2020',
    'probably-higher': 'probably higher',
    'cannot-be-told-apart': 'cannot be told apart from 2020',
    'probably-lower': 'probably lower',
    lower: 'lower than 2020',
  },
  shortVerdict: {
    higher: 'higher',
    'probably-higher': 'probably higher',
    'cannot-be-told-apart': 'cannot be told apart',
    'probably-lower': 'probably lower',
    lower: 'lower',
  },
  withheld: {
    'too-few': 'hidden – too few answers',
    'protects-another': 'hidden – to protect another group',
  },
  coarsened: {
    'nearly-unanimous':
      'Nearly all answered alike, so the distribution is not shown and the share is made coarser: else one could see what single people answered.',
    'protects-another':
      'The distribution is not shown and the share is made coarser: else another group’s answers could be worked out.',
  },
  share: {
    exact: '{{share}}',
    atLeast: 'at least {{share}}',
    atMost: 'at most {{share}}',
    between: '{{share}}',
    about: 'about {{share}}',
  },
  notMeasured: 'not measured in 2020',
  band2020: '2020: {{likely}}',
  band2020Certain: '2020: {{likely}} (certain {{certain}})',
  number2020: '2020: {{likely}} (the municipality’s own figures)',
  ownBand: 'own band',
  contradictory: 'the report contradicts itself here',
  everyone: 'everyone answered',
  mark: '{{share}} answer favourably, {{interval}}. {{band}}. {{verdict}}.',
  markAlone: '{{share}} answer favourably, {{interval}}. Not measured in 2020.',
  markInterval: 'with 95% certainty {{interval}}',
  basis: {
    findings:
      'The 2020 band is derived from words in a report (“all”, “many”, “some”), not from numbers, and is therefore wide. Nobody from the municipality has reviewed the coding yet.',
    numbers: '2020 is the municipality’s own figures.',
    both: '2020 is the municipality’s own figures where there are any. Otherwise the band is derived from words in a report (“all”, “many”, “some”), not from numbers, and is therefore wide. Nobody from the municipality has reviewed the coding yet.',
  },
  parts: {
    leftOut: 'without {{statements}}, hidden here',
    hidden: 'hidden here: {{statements}}',
    compared: 'on {{compared}} of {{asked}} statements: {{share}}, {{interval}}',
  },
  change: {
    grade: {
      rose: 'rose',
      'sign-of-rise': 'sign of a rise',
      'sign-of-fall': 'sign of a fall',
      fell: 'fell',
    },
    points: '{{change}} points ({{low}} to {{high}})',
    about: 'about',
    part: 'only {{compared}} of {{asked}} statements can be compared',
    protected: 'not shown – too few leaders came or left',
    reorganised: 'not the same group – merged or split since',
    notComparable: 'was not asked',
  },
  sensitivity: {
    robust:
      "The verdict is robust: it holds when the words' bounds are moved by 10 percentage points, or one finding is left out.",
    finding: 'The verdict rests on one finding ({{findings}}).',
    findings: 'The verdict turns if one of these findings is left out: {{findings}}.',
    lexicon: "It turns if the words' bounds are moved by {{points}} percentage points.",
    short: {
      finding: 'fragile: hangs on a single finding',
      words: "fragile: hangs on the words' bounds",
      both: "fragile: hangs on single findings and the words' bounds",
    },
  },
  comments: {
    atLast: 'at the end of the survey',
    note: '{{count}} comments. Their order says nothing of who wrote them. HR has read them. Where […] stands, a name or something else that could be recognised has been removed.',
    none: 'There are no comments.',
    withheld: {
      'too-few':
        'Comments from {{group}} are not shown. It takes answers from at least 10 and at least 5 comments, so that nobody can be recognised.',
      'protects-another':
        'Comments from {{group}} are not shown by themselves, since that would show what a smaller group wrote. They are among those of the whole municipality.',
    },
  },
  columns: {
    group: 'Group',
    share: 'Favourable',
    answered: 'Answers',
    verdict: 'Beside 2020',
  },
  subtheme: {
    statement: 'Statement',
    reversed: 'Here disagreement counts as favourable.',
    groupsCaption: '{{subtheme}}: share who answer favourably',
  },
  overview: {
    answeredOf: '{{answered}} of {{invited}}',
    participationColumn: 'Answered',
  },
  associations: {
    title: 'What goes with the whole?',
    theme: 'Theme',
    value: 'Association (0 none, 1 full)',
    interval: '95% interval',
    answered: 'Leaders, at least',
  },
  compare: {
    item: 'Theme and subtheme',
    overall: 'The whole',
  },
  signs: {
    moved: '{{higher}} higher and {{lower}} lower than 2020.',
    same: 'cannot be told apart from 2020: the difference is smaller than the uncertainty, not necessarily nil.',
  },
};
