import type { TSchema } from 'typebox';
import type { Body } from '../bodies/schema';

/** What a caller sends with an operation. */
export interface Request {
  /** Where a part of the path is from a closed list; else it is any text. */
  readonly path?: object;
  readonly query?: object;
  readonly body?: object;
}

/** The type of a request. While the program runs nothing is known of it: the DTOs check what is sent. */
export interface Takes<Sent extends Request> {
  readonly type?: Sent;
}

/** An operation of the API and what it answers with where it does not refuse. */
export interface Operation<Answer = unknown, Sent extends Request = Request> {
  readonly status: 200 | 201 | 204;
  /** Null where nothing is answered. */
  readonly mediaType: string | null;
  /** Of a JSON body; null for files and for nothing. */
  readonly schema: TSchema | null;
  readonly takes: Takes<Sent>;
  /** The type of the answer; never there while the program runs. */
  readonly answer?: Answer;
}

type Nothing = Record<never, never>;

export const takes = <Sent extends Request>(): Takes<Sent> => ({});

/** Answers with a JSON body. */
export const answers = <Schema extends TSchema, Sent extends Request = Nothing>(
  schema: Schema,
  status: 200 | 201 = 200,
  sent: Takes<Sent> = {},
): Operation<Body<Schema>, Sent> => ({
  status,
  mediaType: 'application/json',
  schema,
  takes: sent,
});

/** Answers with a file, or with a text that is not JSON. */
export const file = <Sent extends Request = Nothing>(
  mediaType: string,
  sent: Takes<Sent> = {},
): Operation<FileBody, Sent> => ({ status: 200, mediaType, schema: null, takes: sent });

/** Does something, and answers with nothing. */
export const done = <Sent extends Request = Nothing>(
  status: 201 | 204 = 204,
  sent: Takes<Sent> = {},
): Operation<void, Sent> => ({ status, mediaType: null, schema: null, takes: sent });

/** A file's bytes, which each side holds in a type of its own. */
export type FileBody = 'file';
