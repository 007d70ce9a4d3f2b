import type { ResultWords } from './results-da';

/** The same in English. */
export const ENGLISH: ResultWords = {
  withheld: {
    'too-few': 'hidden – too few answers',
    'protects-another': 'hidden – to protect another group',
  },
  hidden: { inFull: 'hidden to keep answers anonymous', short: 'hidden' },
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
  sinceNumber: 'since 2020, the municipality’s own figures',
  band2020: '2020: {{likely}}',
  band2020Certain: '2020: {{likely}} (certain {{certain}})',
  number2020: '2020: {{likely}} (the municipality’s own figures)',
  ownBand: 'own band',
  contradictory: 'the report contradicts itself here',
  everyone: 'everyone answered',
  mark: '{{share}} answer favourably, {{interval}}.',
  lexicon: {
    assumed: 'What the report’s words stand for is assumed.',
    returned:
      'What the report’s words stand for is assumed; the readers’ figures were taken out of use on {{day}}.',
    elicited:
      'What the report’s words stand for has been put in figures by {{readers}} readers, as of {{day}}.',
  },
  markProblem: '{{share}} agree that the problem is there, {{interval}}.',
  markInterval: 'with 95% certainty {{interval}}',
  parts: {
    leftOut: 'without {{statements}}, hidden here',
    hidden: 'hidden here: {{statements}}',
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
    verdict: 'Compared with 2020',
  },
  subtheme: {
    statement: 'Statement',
    problem:
      'The statement names a problem: the share is of those who agree with it. It is not in the subtheme’s figure.',
    problemShare: 'agree',
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
};
