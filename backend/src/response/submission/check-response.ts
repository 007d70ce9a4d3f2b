import type { Questionnaire } from '../../questionnaire/questionnaire';
import { openQuestionsOf, statementsOf } from '../../questionnaire/questionnaire-lookups';
import type { SubmittedResponse } from './submitted-response';

export const MAXIMUM_COMMENT_LENGTH = 1000;

export type ResponseFaultCode =
  | 'not-an-object'
  | 'unknown-question'
  | 'outside-the-scale'
  | 'without-dont-know'
  | 'unknown-option'
  | 'not-text'
  | 'too-long';

/** What is wrong with one field, such as `answers.enough-time-to-lead`. */
export interface ResponseFault {
  readonly place: string;
  readonly code: ResponseFaultCode;
}

const PARTS = ['answers', 'background', 'comments'] as const;

/**
 * Holds what was sent against what was asked, and finds all faults at once. Nothing is compulsory,
 * so an empty response is right. A fault never repeats what was sent.
 */
export function checkResponse(questionnaire: Questionnaire, sent: unknown): ResponseFault[] {
  if (!isRecord(sent)) return [{ place: 'body', code: 'not-an-object' }];
  const faults: ResponseFault[] = [];
  for (const key of Object.keys(sent)) {
    if (!PARTS.some((part) => part === key)) faults.push({ place: key, code: 'unknown-question' });
  }
  const checks = checksOf(questionnaire);
  for (const part of PARTS) {
    const fields = sent[part];
    if (!isRecord(fields)) {
      faults.push({ place: part, code: 'not-an-object' });
      continue;
    }
    for (const [key, value] of Object.entries(fields)) {
      const check = checks[part].get(key);
      const code = check ? check(value) : 'unknown-question';
      if (code) faults.push({ place: `${part}.${key}`, code });
    }
  }
  return faults;
}

/**
 * Removes empty comments and the space around the others, and answers to questions that were not asked by what the leader
 * chose in the end. Only for what `checkResponse` accepts.
 */
export function tidyResponse(
  { background: questions }: Pick<Questionnaire, 'background'>,
  sent: SubmittedResponse,
): SubmittedResponse {
  const { background } = sent;
  const unasked = questions.filter(
    ({ onlyIf }) => onlyIf && background[onlyIf.question] !== onlyIf.option,
  );
  const notAsked = new Set(unasked.map(({ key }) => key));
  const asked = Object.entries(background).filter(([key]) => !notAsked.has(key));
  const comments = Object.entries(sent.comments)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return {
    ...sent,
    background: Object.fromEntries(asked),
    comments: Object.fromEntries(comments),
  };
}

type Check = (value: unknown) => ResponseFaultCode | null;

function checksOf(
  questionnaire: Questionnaire,
): Record<(typeof PARTS)[number], Map<string, Check>> {
  const statements = [...statementsOf(questionnaire), questionnaire.overall];
  return {
    answers: new Map(
      statements.map(({ key, withoutDontKnow = false }) => [
        key,
        (value) =>
          withoutDontKnow && value === 'dont-know' ? 'without-dont-know' : onTheScale(value),
      ]),
    ),
    background: new Map(
      questionnaire.background.map(({ key, options }) => [
        key,
        (value) => (options.some((option) => option.key === value) ? null : 'unknown-option'),
      ]),
    ),
    comments: new Map(openQuestionsOf(questionnaire).map(({ key }) => [key, shortText])),
  };
}

const onTheScale: Check = (value) =>
  [1, 2, 3, 4, 5, 'dont-know', 'not-relevant'].includes(value as never)
    ? null
    : 'outside-the-scale';

const shortText: Check = (value) => {
  if (typeof value !== 'string') return 'not-text';
  return value.length > MAXIMUM_COMMENT_LENGTH ? 'too-long' : null;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
