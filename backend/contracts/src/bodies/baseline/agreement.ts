import { Type } from 'typebox';
import { count, described, named, nullable, type Body } from '../schema';

/** How far two judgements of the same things agree. */
export const Agreement = named('Agreement', {
  compared: described('Things that both judged', count),
  agreed: count,
  kappa: described(
    "Cohen's kappa; null where nothing was compared, or chance alone would give full agreement",
    nullable(Type.Number({ minimum: -1, maximum: 1 })),
  ),
});
export type Agreement = Body<typeof Agreement>;
