import type { DocumentTexts } from './document-texts';

/** What stands in the report besides names and figures. */
export const ENGLISH: DocumentTexts = {
  title: 'The conditions for leading',
  closed: (day) => `The round closed on ${day}`,
  simulated:
    'The answers are simulated. The municipality and its leaders are invented, and the report only shows what a real one will look like.',
  simulatedShort: 'Simulated answers',
  ruleTitle: 'How the answers are protected',
  mainTitle: 'What matters most',
  participationTitle: 'Participation',
  participationCaption: 'How many answered',
  participation: ['Group', 'Answered', 'Share'],
  answeredOf: (answered, invited) => `${answered} of ${invited}`,
  onePerson: (group, points) =>
    `In ${group} one leader moves a figure by about ${points} percentage points.`,
  overviewTitle: 'Overview',
  overviewCaption: (group) => `Themes and subthemes: favourable share. ${group}`,
  key: [
    'The dot is the share that answers favourably now, and the line its 95% interval. The axis goes from 0 to 100%.',
    'The dark grey field is what was likely in 2020, the light grey one what the report’s words say for certain.',
    '↑ is higher and ↓ lower than 2020. ≈ cannot be told apart from 2020: the difference is smaller than the uncertainty, not necessarily nil.',
  ],
  earlierKey: (round) =>
    `The hollow dot is the share in ${round}, on the same statements. A change since then stands only where it can be told from chance.`,
  columns: {
    item: 'Theme and subtheme',
    group: 'Group',
    statement: 'Statement',
    share: 'Favourable',
    mark: 'On the 2020 band',
    verdict: 'Beside 2020',
    answers: 'Answers',
    bar: 'Disagree to agree',
  },
  verdicts: {
    higher: '↑ higher than 2020',
    'probably-higher': '↑ probably higher',
    'cannot-be-told-apart': '≈ cannot be told apart from 2020',
    'probably-lower': '↓ probably lower',
    lower: '↓ lower than 2020',
  },
  withheld: {
    'too-few': 'hidden – too few answers',
    'protects-another': 'hidden – to protect another group',
  },
  notMeasured: 'not measured in 2020',
  band: (likely, certain) => `2020: ${likely}${certain ? ` (certain ${certain})` : ''}`,
  bandNumbers: (likely) => `2020: ${likely} (the municipality’s own figures)`,
  ownBand: 'own band',
  borrowedBands:
    'The report of 2020 rarely says anything of a forvaltning by itself. The band is that of the whole municipality where “own band” does not stand.',
  contradictory: 'the report contradicts itself here',
  part: (compared, asked) => `${compared} of ${asked} statements can be held beside 2020`,
  since: (round, points, interval, direction) =>
    `Since ${round}: ${points} points (${interval}), ${direction}`,
  fromTo: (low, high) => `${low} to ${high}`,
  directions: { higher: 'up', lower: 'down', 'cannot-be-told-apart': 'cannot be told apart' },
  atLeast: (share) => `at least ${share}`,
  atMost: (share) => `at most ${share}`,
  about: (share) => `about ${share}`,
  interval: (interval) => `${interval} with 95% certainty`,
  everyone: 'everyone answered',
  mark: (share, interval, band, verdict) =>
    `${share} answer favourably, ${interval}. ${band} ${verdict}.`,
  groupsCaption: (subtheme) => `${subtheme}: favourable share`,
  statementsCaption: (subtheme, group) => `The statements on ${subtheme}. ${group}`,
  reversed: 'Here it is disagreeing that counts as favourable.',
  bar: (disagree, neither, agree) =>
    `Disagree: ${disagree} leaders. Neither: ${neither}. Agree: ${agree}.`,
  barKey:
    'The bar shows the answers from wholly disagree (brown, on the left) over neither (grey) to wholly agree (blue, on the right). “Don’t know” and “not relevant” are left out. The counts stand below the bar: disagree, neither, agree.',
  coarse: 'the distribution is not shown',
  overallTitle: 'The whole',
  overallCaption: (group) => `The statement on the whole. ${group}`,
  associationsTitle: 'What goes with the whole?',
  associationsLead: (statement) =>
    `How closely each theme goes with “${statement}” among the leaders of the whole municipality. That two go together does not say that one causes the other.`,
  associationsCaption: 'How the themes go with the whole, whole municipality',
  associations: ['Theme', 'Association (0 none, 1 full)', '95% interval', 'Leaders, at least'],
  associationWithheld: 'not shown',
  commentsTitle: (name) => `In their own words: ${name}`,
  commentsAtLast: 'at the end of the survey',
  commentsNote: (count) =>
    `${count} comments. Their order says nothing of who wrote them. HR has read them. Where […] stands, a name or something else that could be recognised has been removed.`,
  commentsNone: 'There are no comments.',
  commentsWithheld: (group) => ({
    'too-few': `Comments from ${group} are not shown. It takes answers from at least 10 and at least 5 comments, so that nobody can be recognised.`,
    'protects-another': `Comments from ${group} are not shown by themselves, since that would show what a smaller group wrote. They are among those of the whole municipality.`,
  }),
  hiddenTitle: 'What is hidden, and why?',
  hiddenNone: 'Nothing in this report is hidden.',
  coarsened:
    'Where “at least”, “at most”, “about” or a range stands instead of one share, the figure was made coarser. Else one could see what single people answered.',
  comments: (name) => `comments: ${name}`,
  hiddenCaption: 'What is hidden',
  hidden: ['Group', 'What', 'Reason'],
  wholeGroup: 'all figures',
  methodTitle: 'How the figures were made',
  method: [
    'Each statement is answered from “wholly disagree” to “wholly agree”. The favourable share is those who answered “agree” or “wholly agree”; where the statement is reversed, those who answered “disagree” or “wholly disagree”. “Don’t know”, “not relevant” and no answer are not counted. A subtheme or theme is the mean of the shares that are shown of its statements.',
    'The interval says where the share would lie with 95% certainty if everyone invited had answered. It assumes that the silent are like those who answered. “At least”, “at most” and “about” stand where the share was made coarser for the sake of anonymity.',
    'A theme is called higher or lower than 2020 when the whole interval lies outside what the report’s words say for certain, and probably higher or lower when it lies outside what is likely. Otherwise it cannot be told apart from 2020. The comparison uses only the statements that the report says something of, so the share in the overview can differ from a mean of all statements.',
    'The report of 2020 rests on interviews with 78 of the municipality’s 104 leaders. A change since an earlier round is called up or down only when it is large enough to matter and can be told from chance, also when the number of comparisons is counted.',
  ],
  basis: {
    findings:
      'The 2020 band is derived from words in a report (“all”, “many”, “some”), not from numbers, and is therefore wide. Nobody from the municipality has reviewed the coding yet.',
    numbers: '2020 is the municipality’s own figures.',
    both: '2020 is the municipality’s own figures where there are any. Otherwise the band is derived from words in a report (“all”, “many”, “some”), not from numbers, and is therefore wide. Nobody from the municipality has reviewed the coding yet.',
  },
  footer: (page, count) => `page ${page} of ${count}`,
};
