import { ROUND_KINDS } from '../../lists/rounds/round-kinds';
import {
  count,
  described,
  flag,
  is,
  listOf,
  named,
  oneOf,
  optional,
  record,
  text,
  type Body,
} from '../schema';

/** A text in both languages of the interface. */
export const LocalisedText = named('LocalisedText', { da: text, en: text });
export type LocalisedText = Body<typeof LocalisedText>;

/** One agreement statement. Its key never changes its meaning; new wording is a new key. */
export const Statement = named('Statement', {
  key: text,
  text: LocalisedText,
  follows: optional(
    described('The key it replaces with other words; a trend is broken there', text),
  ),
  problem: optional(
    described(
      "Asked in the report's own negative words: agreeing says the problem is there",
      is(true),
    ),
  ),
  measures: described('Ids of the 2020 findings that state the very thing asked', listOf(text)),
  verdict: optional(
    described("Those of them that today's answers can be held against", listOf(text)),
  ),
  sensitive: optional(
    described('Answers could harm: shown for groups of twenty or more only', flag),
  ),
  withoutDontKnow: optional(
    described("About one's own work: `dont-know` is not among its answers", flag),
  ),
  relevance: optional(LocalisedText),
  contradiction: optional(
    described('Why two of those findings contradict each other, where they do', text),
  ),
});
export type Statement = Body<typeof Statement>;

export const Subtheme = named('Subtheme', {
  key: described("The codebook's key, such as `3b`", text),
  slug: described('The address of its page, such as `tid-til-ledelse`', text),
  name: LocalisedText,
  statements: listOf(Statement),
  withoutBand: optional(
    described('Said where the 2020 findings allow no band for any statement', text),
  ),
});
export type Subtheme = Body<typeof Subtheme>;

export const OpenQuestion = named('OpenQuestion', { key: text, text: LocalisedText });
export type OpenQuestion = Body<typeof OpenQuestion>;

export const Theme = named('Theme', {
  key: described("The codebook's number, `1` to `6`", text),
  name: LocalisedText,
  subthemes: listOf(Subtheme),
  comment: optional(OpenQuestion),
});
export type Theme = Body<typeof Theme>;

export const BackgroundQuestion = named('BackgroundQuestion', {
  key: text,
  text: LocalisedText,
  breakdown: optional(described('Results of kommunen are cut by its options', flag)),
  onlyIf: optional(
    described(
      'Asked of those alone who chose this option of another background question',
      record({ question: text, option: text }),
    ),
  ),
  options: listOf(record({ key: text, text: LocalisedText })),
});
export type BackgroundQuestion = Body<typeof BackgroundQuestion>;

export const AnswerScale = named('AnswerScale', {
  points: described(
    'Lowest agreement first: values 1 to 5',
    listOf(record({ value: count, text: LocalisedText })),
  ),
  dontKnow: LocalisedText,
  notRelevant: LocalisedText,
});
export type AnswerScale = Body<typeof AnswerScale>;

/** One version of what is asked. A released version never changes. */
export const Questionnaire = named('Questionnaire', {
  kind: oneOf(ROUND_KINDS),
  version: text,
  title: LocalisedText,
  minutes: described('How long it takes to answer, as told to the leader', count),
  introduction: optional(described('Said once before the first statement', LocalisedText)),
  scale: AnswerScale,
  themes: listOf(Theme),
  /** On the whole of the leader's conditions; belongs to no theme. */
  overall: Statement,
  background: listOf(BackgroundQuestion),
  closing: optional(OpenQuestion),
});
export type Questionnaire = Body<typeof Questionnaire>;

export const ReadingTime = named('ReadingTime', {
  words: count,
  questions: described('Statements and background questions', count),
  minutes: described('To read all and answer all but open questions, rounded up', count),
});
export type ReadingTime = Body<typeof ReadingTime>;

/** A version in the list of those that came with the program. */
export const QuestionnaireSummary = named('QuestionnaireSummary', {
  kind: oneOf(ROUND_KINDS),
  version: text,
  title: LocalisedText,
  minutes: count,
  statements: count,
  reading: described(
    'Reckoned, by language; not promised',
    record({ da: ReadingTime, en: ReadingTime }),
  ),
  isReleased: described('Kept as it is, never to change: rounds can ask it', flag),
});
export type QuestionnaireSummary = Body<typeof QuestionnaireSummary>;
