import { ROLES, SESSION_ROLES, type Role } from '../lists/organisation/roles';
import { described, listOf, named, nullable, oneOf, text, type Body } from './schema';

/** Who is signed in. */
export const Session = named('Session', {
  mail: described('Null for a leader', nullable(text)),
  role: oneOf(SESSION_ROLES),
});
export type Session = Body<typeof Session>;

export interface SignIn {
  /** The part of the sign-in link after #. */
  readonly token: string;
}

/** Somebody who may sign in. */
export const Account = named('Account', {
  id: text,
  mail: text,
  role: oneOf(ROLES),
  forvaltningKeys: described('Of a forvaltningschef: what they see besides kommunen', listOf(text)),
});
export type Account = Body<typeof Account>;

/** An account to make, or one that gets other rights. */
export interface Invite {
  readonly mail: string;
  readonly role: Role;
  /** At least one for a forvaltningschef. */
  readonly forvaltningKeys?: readonly string[];
}

export const Invited = named('Invited', {
  link: described('Signs in once within a week; shown this one time', text),
});
export type Invited = Body<typeof Invited>;
