import type { ApiSchema } from '../http/api-schema';

/*
 * The frozen contents, described for the API document. They are unions with withheld members, which
 * decorators on classes cannot say.
 */

const text: ApiSchema = { type: 'string' };
const count: ApiSchema = { type: 'integer', minimum: 0 };
const share: ApiSchema = { type: 'number', minimum: 0, maximum: 1 };
const points: ApiSchema = { type: 'number', minimum: 0, maximum: 100 };
const nullableText: ApiSchema = { type: 'string', nullable: true };
const status = (value: string): ApiSchema => ({ type: 'string', enum: [value] });
const oneOf = (...values: string[]): ApiSchema => ({ type: 'string', enum: values });
const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const byKey = (values: ApiSchema): ApiSchema => ({ type: 'object', additionalProperties: values });

function record(properties: Record<string, ApiSchema>) {
  return { type: 'object', required: Object.keys(properties), properties } satisfies ApiSchema;
}

const interval = record({ low: share, high: share });
const favourable = record({ value: share, interval });
const reason = oneOf('too-few', 'protects-another');
const withheld = record({ status: status('withheld'), reason });
const counts = (length: number): ApiSchema => ({
  type: 'array',
  items: count,
  minItems: length,
  maxItems: length,
});

const scaleResult: ApiSchema = {
  oneOf: [record({ status: status('shown'), answered: count, favourable, mean: points }), withheld],
};
const statementResult: ApiSchema = {
  oneOf: [
    record({
      status: status('shown'),
      answered: count,
      favourable,
      mean: points,
      distribution: {
        oneOf: [
          record({ categories: { type: 'integer', enum: [5] }, counts: counts(5) }),
          record({ categories: { type: 'integer', enum: [3] }, counts: counts(3) }),
        ],
      },
      outside: { ...record({ dontKnow: count, notRelevant: count }), nullable: true },
    }),
    withheld,
  ],
};
const identity = {
  key: text,
  name: text,
  kind: oneOf('kommune', 'forvaltning', 'center', 'enhed'),
  parentKey: nullableText,
  baselineScope: nullableText,
};

const figures = record({
  method: text,
  round: record({
    key: text,
    name: text,
    kind: oneOf('annual', 'pulse'),
    questionnaire: text,
    closedOn: text,
    simulated: { type: 'boolean' },
  }),
  minimum: count,
  leftOut: listOf(text),
  groups: listOf({
    oneOf: [
      record({
        ...identity,
        status: status('shown'),
        invited: count,
        answered: count,
        statements: byKey(statementResult),
        subthemes: byKey(scaleResult),
        themes: byKey(scaleResult),
        overall: statementResult,
      }),
      record({ ...identity, status: status('withheld'), reason }),
    ],
  }),
});

const comments = byKey(
  byKey({
    oneOf: [
      record({ status: status('shown'), texts: listOf(text) }),
      record({ status: status('none') }),
      withheld,
    ],
  }),
);

/** A `Publication`. */
export const PUBLICATION_SCHEMA: ApiSchema = {
  ...figures,
  properties: { ...figures.properties, comments },
};

const band = record({
  certain: interval,
  likely: interval,
  contradictory: { type: 'boolean' },
  findings: listOf(text),
  basis: oneOf('findings', 'numbers'),
});

/** A `BaselineComparison`. */
export const COMPARISON_SCHEMA = record({
  roundKey: text,
  items: listOf(
    record({
      level: oneOf('theme', 'subtheme', 'statement'),
      key: text,
      parentKey: nullableText,
      cells: byKey({
        oneOf: [
          record({
            status: status('compared'),
            share,
            interval,
            band,
            verdict: oneOf(
              'higher',
              'probably-higher',
              'cannot-be-told-apart',
              'probably-lower',
              'lower',
            ),
            bandFromKommune: { type: 'boolean' },
            statementsCompared: count,
            statementsAsked: count,
            movement: { type: 'number', minimum: -1, maximum: 1 },
          }),
          record({
            status: status('not-measured-in-2020'),
            share,
            interval,
            statementsAsked: count,
          }),
          withheld,
        ],
      }),
    }),
  ),
});
