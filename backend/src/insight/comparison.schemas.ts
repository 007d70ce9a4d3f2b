import {
  text,
  count,
  share,
  nullableText,
  localised,
  status,
  oneOf,
  listOf,
  byKey,
  record,
  interval,
  difference,
  nullableShare,
  reason,
  withheld,
} from './schema-words';
import { PREDECESSOR } from './publication.schemas';

const band = record({
  certain: interval,
  likely: interval,
  contradictory: { type: 'boolean' },
  findings: listOf(text),
  basis: oneOf('findings', 'numbers'),
});

export const COMPARED_ITEMS = listOf(
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
            movement: difference,
          },
          {
            range: interval,
            sensitivity: record({ shift: nullableShare, findings: listOf(text) }),
          },
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
);

/** `Headlines`. */
export const HEADLINES = byKey(localised);

const baselineComparison = { roundKey: text, items: COMPARED_ITEMS };

/** A `BaselineComparison`. */
export const COMPARISON_SCHEMA = record(baselineComparison);

/** A `WordedComparison`. */
export const WORDED_COMPARISON_SCHEMA = record({ ...baselineComparison, headlines: HEADLINES });

const roundIdentity = record({ key: text, name: text, closedOn: text });

export const CHANGED_ITEMS = listOf(
  record({
    level: oneOf('theme', 'subtheme', 'statement', 'overall'),
    key: text,
    parentKey: nullableText,
    cells: byKey({
      oneOf: [
        record({
          status: status('compared'),
          earlier: share,
          later: share,
          change: difference,
          interval: record({ low: difference, high: difference }),
          answered: count,
          adjusted: nullableShare,
          direction: oneOf('higher', 'lower', 'cannot-be-told-apart'),
          isApproximate: { type: 'boolean' },
          statementsCompared: count,
          statementsAsked: count,
        }),
        record({ status: status('protected') }),
        record({ status: status('reorganised') }),
        record({ status: status('not-comparable') }),
        withheld,
      ],
    }),
  }),
);

const roundComparison = {
  earlier: roundIdentity,
  later: roundIdentity,
  items: CHANGED_ITEMS,
  smallestChange: byKey(nullableShare),
};

/** A `RoundComparison`. */
export const CHANGE_SCHEMA = record(roundComparison);

/** A `WordedChange`. */
export const WORDED_CHANGE_SCHEMA = record({ ...roundComparison, headlines: HEADLINES });

/** `Trends`. */
export const TRENDS_SCHEMA = record({
  rounds: listOf(
    record({
      key: text,
      name: text,
      kind: oneOf('annual', 'pulse'),
      closedOn: text,
      simulated: { type: 'boolean' },
    }),
  ),
  trends: listOf(
    record({
      level: oneOf('theme', 'subtheme', 'statement'),
      key: text,
      isReworded: { type: 'boolean' },
      groups: byKey(
        listOf(
          record(
            {
              statements: listOf(text),
              points: listOf({
                oneOf: [
                  record(
                    { roundKey: text, status: status('shown'), share, interval, answered: count },
                    { range: interval, formerName: text },
                  ),
                  record(
                    { roundKey: text, status: status('withheld'), reason },
                    { formerName: text },
                  ),
                ],
              }),
            },
            { predecessor: PREDECESSOR },
          ),
        ),
      ),
    }),
  ),
  predecessors: byKey(listOf(PREDECESSOR)),
});
