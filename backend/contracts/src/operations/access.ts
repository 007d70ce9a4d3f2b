import { listOf } from '../bodies/schema';
import { Account, Invited, Session, type Invite, type SignIn } from '../bodies/session';
import { answers, done, takes } from './operation';

/** Signing in and out, and who may. */
export const ACCESS = {
  'POST /api/session': answers(Session, 201, takes<{ body: SignIn }>()),
  'GET /api/session': answers(Session),
  'DELETE /api/session': done(),
  'GET /api/accounts': answers(listOf(Account)),
  'POST /api/accounts': answers(Invited, 201, takes<{ body: Invite }>()),
  'DELETE /api/accounts/{id}': done(),
};
