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

/** An object whose optional members may be absent. */
function record(properties: Record<string, ApiSchema>, optional: Record<string, ApiSchema> = {}) {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  } satisfies ApiSchema;
}

const interval = record({ low: share, high: share });

/** `range` is there where the share is coarsened: it lies in it, and `value` is the middle. */
const favourable = record({ value: share, interval }, { range: interval });
const nullablePoints: ApiSchema = { ...points, nullable: true };
const reason = oneOf('too-few', 'protects-another');
const withheld = record({ status: status('withheld'), reason });
const counts = (length: number): ApiSchema => ({
  type: 'array',
  items: count,
  minItems: length,
  maxItems: length,
});

const scaleResult: ApiSchema = {
  oneOf: [
    record(
      { status: status('shown'), answered: count, favourable, mean: nullablePoints },
      { leftOut: listOf(text) },
    ),
    withheld,
  ],
};
const statementResult: ApiSchema = {
  oneOf: [
    record(
      {
        status: status('shown'),
        answered: count,
        favourable,
        mean: nullablePoints,
        distribution: {
          oneOf: [
            record({ categories: { type: 'integer', enum: [5] }, counts: counts(5) }),
            record({ categories: { type: 'integer', enum: [3] }, counts: counts(3) }),
          ],
          nullable: true,
        },
        outside: { ...record({ dontKnow: count, notRelevant: count }), nullable: true },
      },
      { coarsened: oneOf('nearly-unanimous', 'protects-another') },
    ),
    withheld,
  ],
};
const breakdownResult: ApiSchema = {
  oneOf: [record({ status: status('shown'), answered: count, favourable }), withheld],
};
const localised = record({ da: text, en: text });
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
  groups: listOf({
    oneOf: [
      record(
        {
          ...identity,
          status: status('shown'),
          invited: count,
          answered: count,
          statements: byKey(statementResult),
          subthemes: byKey(scaleResult),
          themes: byKey(scaleResult),
          overall: statementResult,
        },
        { comparable: listOf(text) },
      ),
      record({ ...identity, status: status('withheld'), reason }),
    ],
  }),
  breakdowns: listOf(
    record({
      key: text,
      name: localised,
      groups: listOf({
        oneOf: [
          record({
            key: text,
            name: localised,
            status: status('shown'),
            answered: count,
            statements: byKey(breakdownResult),
            subthemes: byKey(breakdownResult),
          }),
          record({ key: text, name: localised, status: status('withheld'), reason }),
        ],
      }),
    }),
  ),
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
          record(
            {
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
            },
            { range: interval },
          ),
          record(
            {
              status: status('not-measured-in-2020'),
              share,
              interval,
              statementsAsked: count,
            },
            { range: interval },
          ),
          withheld,
        ],
      }),
    }),
  ),
});
