import { Type, type Static, type TProperties, type TSchema } from 'typebox';

/*
 * The words that answer bodies are written in. Each is a JSON schema (2020-12) that knows its
 * TypeScript type. Optional members are marked with `optional`, never left to `undefined`.
 */

/** The type of a body. All of it is read-only: what was answered is not changed afterwards. */
export type Body<Schema extends TSchema> = Frozen<Static<Schema>>;
type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> };

export const text = Type.String();
export const flag = Type.Boolean();
export const share = Type.Number({ minimum: 0, maximum: 1 });
export const count = Type.Integer({ minimum: 0 });
/** An ISO date, `2026-03-01`. */
export const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
/** An ISO instant in UTC. */
export const instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' });

/** The same schema, with words for the reader of the API document. */
export const described = <Schema extends TSchema>(description: string, schema: Schema): Schema =>
  Type.With(schema, { description }) as Schema;

export const optional = Type.Optional;
export const listOf = <Item extends TSchema>(item: Item) => Type.Array(item);
export const byKey = <Value extends TSchema>(value: Value) => Type.Record(Type.String(), value);
export const nullable = <Value extends TSchema>(value: Value) => Type.Union([value, Type.Null()]);

/** An object with these members and no others. */
export const record = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

/** A record that the API document lists under a name of its own. */
export const named = <Properties extends TProperties>(title: string, properties: Properties) =>
  Type.Object(properties, { additionalProperties: false, title });

/** One of a closed list. */
export const oneOf = <const List extends readonly [string, ...string[]]>(list: List) =>
  Type.Enum<[...List]>([...list]);

/** One of several records, which a member such as `status` tells apart. */
export const either = <const Members extends TSchema[]>(...members: Members) =>
  Type.Union<Members>(members);

/** The one value of a member that tells records apart. */
export const is = <const Value extends string | number | boolean>(value: Value) =>
  Type.Literal(value);
