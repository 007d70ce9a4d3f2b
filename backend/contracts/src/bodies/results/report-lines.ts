import { Type } from 'typebox';
import { count } from '../schema';

/** First and last line in the report's text. */
export const lines = Type.Unsafe<[number, number]>({
  type: 'array',
  items: count,
  minItems: 2,
  maxItems: 2,
  description: "First and last line in the report's text",
});
