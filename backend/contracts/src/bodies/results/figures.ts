import { Type } from 'typebox';
import { WITHHELD_REASONS } from '../../lists/results/withheld-reasons';
import { described, is, named, oneOf, optional, record, share, type Body } from '../schema';

/** From −1 to 1: between two shares, or of an association. */
export const difference = Type.Number({ minimum: -1, maximum: 1 });
/** 0 to 100, in the favourable direction. */
export const points = Type.Number({ minimum: 0, maximum: 100 });

/** A closed interval of shares, both ends from 0 to 1. */
export const Interval = named('Interval', { low: share, high: share });
export type Interval = Body<typeof Interval>;

/** An interval of differences, both ends from −1 to 1. */
export const DifferenceInterval = named('DifferenceInterval', {
  low: difference,
  high: difference,
});

/** A favourable share, 0 to 1, with its 95 % interval. */
export const Share = named('Share', {
  value: share,
  interval: Interval,
  range: optional(
    described(
      'Only where the share is coarsened: it lies in here, ends included, and `value` is the middle',
      Interval,
    ),
  ),
});
export type Share = Body<typeof Share>;

export const WITHHELD = { status: is('withheld'), reason: oneOf(WITHHELD_REASONS) };

/** Why a figure is not there. Neither reason says how many answered. */
export const Withheld = record(WITHHELD);
export type Withheld = Body<typeof Withheld>;
