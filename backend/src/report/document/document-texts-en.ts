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
  participationShare: 'Share',
  onePerson: (group, points) =>
    `In ${group} one leader moves a figure by about ${points} percentage points.`,
  overviewTitle: 'Overview',
  overviewCaption: (group) => `Themes and subthemes: favourable share. ${group}`,
  key: [
    'The dot is the share that answers favourably now, and the line its 95% interval. The axis goes from 0 to 100%.',
  ],
  earlierKey: (round) =>
    `The hollow dot is the share in ${round}, on the same statements. A change since then stands only where it can be told from chance, or there is a sign of it.`,
  columns: {
    mark: '0 to 100%',
    bar: 'Disagree to agree',
  },
  since: (round, change, grade) => `Since ${round}: ${change}, ${grade}`,
  statementsCaption: (subtheme, group) => `The statements on ${subtheme}. ${group}`,
  barKey:
    'The bar shows the answers from wholly disagree (brown, on the left) over neither (grey) to wholly agree (blue, on the right). “Don’t know” and “not relevant” are left out. The counts stand below the bar, in the same order.',
  coarse: 'the distribution is not shown',
  overallCaption: (group) => `The statement on the whole. ${group}`,
  associationsLead: (statement) =>
    `How closely each theme goes with “${statement}” among the leaders of the whole municipality. That two go together does not say that one causes the other.`,
  associationsCaption: 'How the themes go with the whole, whole municipality',
  associationWithheld: 'not shown',
  commentsTitle: (name) => `In their own words: ${name}`,
  hiddenTitle: 'What is hidden, and why?',
  hiddenNone: 'Nothing in this report is hidden.',
  coarsened:
    'Where “at least”, “at most”, “about” or a range stands instead of one share, a more exact figure would have needed a question that the program may not ask of the answers, so that nobody can rule out any answer of anybody.',
  comments: (name) => `comments: ${name}`,
  hiddenCaption: 'What is hidden',
  hidden: ['What', 'Reason'],
  wholeGroup: 'all figures',
  methodTitle: 'How the figures were made',
  base: {
    answered:
      'Shares are of all who answered the round, also those whose answer to a statement is “don’t know”, “not relevant” or none.',
    'on-scale': '“Don’t know”, “not relevant” and no answer are not counted in the shares.',
  },
  method: [
    'Each statement is answered from “wholly disagree” to “wholly agree”. The favourable share is those who answered “agree” or “wholly agree”. Where a statement names a problem, the share is of those who agree with it; it is neither favourable nor not, and is in no other figure. A subtheme or theme is the mean of the shares that are shown of its statements.',
    'The interval says where the share would lie with 95% certainty if everyone invited had answered. It assumes that the silent are like those who answered. “At least”, “at most”, “about” and ranges stand where a more exact figure could give answers away.',
    'A finding of 2020 is held against the answers to the statement that asks about it again. It is called weakened (a problem: fewer) when the whole 90% interval of those who say so now lies at least 35 percentage points under what the report’s word lets expect had nothing changed, and probably weakened from 25 points. A strength is found again when the interval begins at 50% or more and at most 25 points under; a problem persists when it begins at 30% or more. Else only figures stand. A forvaltning gets words from 15 answers.',
    'The report of 2020 rests on interviews with 78 of the municipality’s 104 leaders. A change since an earlier round is said to have risen or fallen only when it is large enough to matter and can be told from chance, also when the number of comparisons is counted. A sign is weaker, and chance gives some too.',
  ],
  footer: (page, count) => `page ${page} of ${count}`,
};
