import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { SessionAccount } from './session-account';

declare module 'express-session' {
  interface SessionData {
    account: SessionAccount;
  }
}

/** A working day. */
const IDLE_MILLISECONDS = 8 * 60 * 60 * 1000;

/** Sessions in PostgreSQL, so that a restart or a second instance signs nobody out. */
export function sessions(pool: Pool, secret: string, secure: boolean): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    name: 'ledelsespuls',
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: secure,
    store: new Store({ pool, tableName: 'session', pruneSessionInterval: 15 * 60 }),
    cookie: { httpOnly: true, sameSite: 'strict', secure, maxAge: IDLE_MILLISECONDS },
  });
}
