import { ACCESS } from './access';
import { ANSWERING } from './answering';
import { BOXES } from './boxes';
import { CALENDAR } from './calendar';
import { ELICITATION } from './elicitation';
import { MAIL } from './mail';
import { CODING } from './coding';
import type { FileBody, Operation } from './operation';
import { ORGANISATION } from './organisation';
import { QUESTIONNAIRES } from './questionnaires';
import { RESULTS } from './results';
import { ROUNDS } from './rounds';
import { SERVER } from './server';

/** Every operation of the API. The served document has these and no others. */
export const OPERATIONS = {
  ...ACCESS,
  ...ANSWERING,
  ...BOXES,
  ...CALENDAR,
  ...CODING,
  ...ELICITATION,
  ...MAIL,
  ...ORGANISATION,
  ...QUESTIONNAIRES,
  ...RESULTS,
  ...ROUNDS,
  ...SERVER,
} satisfies Readonly<Record<`${Method} /api/${string}`, Operation>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;

/** What an operation answers with; a file is whatever holds its bytes. */
export type AnswerOf<Name extends OperationName> =
  Operations[Name] extends Operation<infer Answer>
    ? Answer extends FileBody
      ? unknown
      : Answer
    : never;
