import { described, flag, is, named, type Body } from './schema';

/** Answered only while the database answers. */
export const Health = named('Health', {
  status: is('ok'),
  boxKeys: described(
    'What opens the answers of every round that is not published is in its folder',
    flag,
  ),
});
export type Health = Body<typeof Health>;
