import type { LocalisedText, Questionnaire } from './questionnaire';
import { openQuestionsOf, statementsOf } from './questionnaire-lookups';

/** A simulated reader: reads everything once, and answers everything but the open questions. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_QUESTION = 4;

export interface ReadingTime {
  readonly words: number;
  /** Statements and background questions, each of which takes a choice. */
  readonly questions: number;
  /** Rounded up. */
  readonly minutes: number;
}

/**
 * How long it takes to read a questionnaire in one language and choose an answer to each question.
 * The scale is read once, and so are options that come again. What the answer page says beside it, and writing comments, is not counted.
 */
export function readingTime(questionnaire: Questionnaire, language: 'da' | 'en'): ReadingTime {
  const words = textsOf(questionnaire)
    .map((text) => countWords(text[language]))
    .reduce((sum, count) => sum + count, 0);
  const questions = statementsOf(questionnaire).length + 1 + questionnaire.background.length;
  return { words, questions, minutes: Math.ceil(minutesToRead(words, questions)) };
}

export function minutesToRead(words: number, questions: number): number {
  return words / WORDS_A_MINUTE + (questions * SECONDS_A_QUESTION) / 60;
}

/** Words are what stands between spaces and has a letter or digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The options of the questions; those that several of them share, once. */
function readOnce(background: Questionnaire['background']): LocalisedText[] {
  const lists = background.map(({ options }) => options.map(({ text }) => text));
  const distinct = new Map(lists.map((list) => [JSON.stringify(list), list]));
  return [...distinct.values()].flat();
}

function textsOf(questionnaire: Questionnaire): LocalisedText[] {
  const { title, introduction, scale, themes, overall, background } = questionnaire;
  const asked = [...statementsOf(questionnaire), overall, ...openQuestionsOf(questionnaire)];
  return [
    title,
    ...(introduction ? [introduction] : []),
    ...scale.points.map(({ text }) => text),
    scale.dontKnow,
    scale.notRelevant,
    ...themes.flatMap(({ name, subthemes }) => [name, ...subthemes.map((one) => one.name)]),
    ...asked.map(({ text }) => text),
    ...[...statementsOf(questionnaire), overall].flatMap(({ relevance }) => relevance ?? []),
    ...background.map(({ text }) => text),
    ...readOnce(background),
  ];
}
