import type { Operation } from './operation';
import type { AnswerOf, Method, OperationName, Operations } from './operations';

/*
 * What a program that calls the API writes down, from the table of operations. Types only.
 */

/** The paths that take a method: `/api/rounds/{key}`. */
export type PathOf<One extends Method> = OperationName extends infer Name
  ? Name extends `${One} ${infer Path}`
    ? Path
    : never
  : never;

/** What goes with a call; left out where nothing has to. */
export type Sending<One extends Method, Path extends string> =
  Named<One, Path> extends infer Name
    ? Name extends OperationName
      ? Needed<ParamsOf<Path, SentBy<Name>>, 'params'> & Needed<BodyOf<SentBy<Name>>, 'body'>
      : never
    : never;

export type Answered<One extends Method, Path extends string> = AnswerOf<Named<One, Path>>;

type Named<One extends Method, Path extends string> = Extract<OperationName, `${One} ${Path}`>;
type SentBy<Name extends OperationName> =
  Operations[Name] extends Operation<unknown, infer Sent> ? Sent : never;
type BodyOf<Sent> = Sent extends { readonly body: infer Body } ? Body : undefined;

type ParamsOf<Path extends string, Sent> = Needed<FilledOf<Path, Sent>, 'path'> &
  (Sent extends { readonly query: infer Query } ? { readonly query?: Query } : unknown);

/** The names of a path's places: `key` of `/api/rounds/{key}`. */
type PlaceOf<Path extends string> = Path extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceOf<Rest>
  : never;
/** Any text in each place, unless it is from a closed list. */
type FilledOf<Path extends string, Sent> = {
  readonly [Place in PlaceOf<Path>]: Sent extends { readonly path: Record<Place, infer Value> }
    ? Value
    : string;
};

/** A member of that name, which may be left out where nothing in it is required. */
type Needed<Value, Name extends string> = [Value] extends [undefined]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [One in Name]?: Value }
    : { readonly [One in Name]: Value };
