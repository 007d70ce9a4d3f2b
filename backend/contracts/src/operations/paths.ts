import type { Operation, Request } from './operation';
import type { Operations } from './operations';

/*
 * The table of operations as `openapi-fetch` reads it: by path, then by method. Types only.
 */

type Name = keyof Operations;
type PathOf<One> = One extends `${string} ${infer Path}` ? Path : never;
type NameOf<Path extends string> = Extract<Name, `${string} ${Path}`>;
type MethodOf<One> = One extends `${infer Method} ${string}` ? Lowercase<Method> : never;

export type Paths = {
  [Path in PathOf<Name>]: {
    [One in NameOf<Path> as MethodOf<One>]: Operations[One] extends Operation<
      infer Answer,
      infer Sent
    >
      ? Described<Path, Answer, Sent>
      : never;
  };
};

type Described<Path extends string, Answer, Sent extends Request> = {
  parameters: ([PlaceOf<Path>] extends [never]
    ? { path?: never }
    : { path: Filled<PlaceOf<Path>, Sent> }) &
    (Sent extends { query: infer Query } ? { query?: Query } : { query?: never });
  responses: { 200: { content: { 'application/json': Answer } } };
} & (Sent extends { body: infer Body }
  ? { requestBody: { content: { 'application/json': Body } } }
  : { requestBody?: never });

/** The names of a path's places: `key` of `/api/rounds/{key}`. */
type PlaceOf<Path extends string> = Path extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceOf<Rest>
  : never;
type Filled<Place extends string, Sent> = {
  [One in Place]: Sent extends { path: Record<One, infer Value> } ? Value : string;
};
