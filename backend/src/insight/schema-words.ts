import type { ApiSchema } from '../problem/api-schema';

/*
 * The words that the API document's descriptions of frozen contents are made of. They are unions with
 * withheld members, which decorators on classes cannot say.
 */

export const text: ApiSchema = { type: 'string' };
export const count: ApiSchema = { type: 'integer', minimum: 0 };
export const share: ApiSchema = { type: 'number', minimum: 0, maximum: 1 };
export const points: ApiSchema = { type: 'number', minimum: 0, maximum: 100 };
export const localised = record({ da: text, en: text });
export const nullableText: ApiSchema = { type: 'string', nullable: true };
export const status = (value: string): ApiSchema => ({ type: 'string', enum: [value] });
export const oneOf = (...values: string[]): ApiSchema => ({ type: 'string', enum: values });
export const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
export const byKey = (values: ApiSchema): ApiSchema => ({
  type: 'object',
  additionalProperties: values,
});

/** An object whose optional members may be absent. */
export function record(
  properties: Record<string, ApiSchema>,
  optional: Record<string, ApiSchema> = {},
) {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  } satisfies ApiSchema;
}

export const interval = record({ low: share, high: share });
export const difference: ApiSchema = { type: 'number', minimum: -1, maximum: 1 };
export const nullableShare: ApiSchema = { ...share, nullable: true };

/** `range` is there where the share is coarsened: it lies in it, and `value` is the middle. */
export const favourable = record({ value: share, interval }, { range: interval });
export const nullablePoints: ApiSchema = { ...points, nullable: true };
export const reason = oneOf('too-few', 'protects-another');
export const withheld = record({ status: status('withheld'), reason });
