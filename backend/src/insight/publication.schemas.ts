import type { ApiSchema } from '../problem/api-schema';
import {
  text,
  count,
  nullableText,
  status,
  oneOf,
  listOf,
  byKey,
  record,
  difference,
  favourable,
  nullablePoints,
  reason,
  withheld,
  localised,
} from './schema-words';

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
const identity = {
  key: text,
  name: text,
  kind: oneOf('kommune', 'forvaltning', 'center', 'enhed'),
  parentKey: nullableText,
  baselineScope: nullableText,
};

/** A `Predecessor`. */
export const PREDECESSOR = record({
  key: text,
  name: text,
  kind: oneOf('renamed', 'moved', 'merged', 'split'),
  until: text,
});

/** The head of every publication. */
export const HEAD = {
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
};

export const STATEMENTS = byKey(statementResult);

/** Groups, whose results on statements stand in them or elsewhere. */
export const groupsWith = (statements: Record<string, ApiSchema>): ApiSchema =>
  listOf({
    oneOf: [
      record(
        {
          ...identity,
          status: status('shown'),
          invited: count,
          answered: count,
          ...statements,
          subthemes: byKey(scaleResult),
          themes: byKey(scaleResult),
          overall: statementResult,
        },
        { comparable: listOf(text), succeeds: listOf(PREDECESSOR) },
      ),
      record(
        { ...identity, status: status('withheld'), reason },
        { succeeds: listOf(PREDECESSOR) },
      ),
    ],
  });

export const BREAKDOWNS = listOf(
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
);

export const ASSOCIATIONS = byKey({
  oneOf: [
    record({
      status: status('shown'),
      answered: count,
      value: difference,
      interval: record({ low: difference, high: difference }),
    }),
    withheld,
  ],
});

/** The comments on one open question, by group. */
export const COMMENT_LISTS_SCHEMA: ApiSchema = byKey({
  oneOf: [
    record({ status: status('shown'), texts: listOf(text) }),
    record({ status: status('none') }),
    withheld,
  ],
});

/** A `Publication`. */
export const PUBLICATION_SCHEMA: ApiSchema = record(
  { ...HEAD, groups: groupsWith({ statements: STATEMENTS }), breakdowns: BREAKDOWNS },
  { associations: ASSOCIATIONS, comments: byKey(COMMENT_LISTS_SCHEMA) },
);
