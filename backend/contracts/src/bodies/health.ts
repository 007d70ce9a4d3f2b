import { is, named, type Body } from './schema';

/** Answered only while the database answers. */
export const Health = named('Health', { status: is('ok') });
export type Health = Body<typeof Health>;
