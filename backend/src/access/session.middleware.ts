import type { Server } from 'node:http';
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

/**
 * Sessions in PostgreSQL, so that a restart or a second instance signs nobody out.
 * @param server when it closes, nothing is asked of the pool any more
 */
export function sessions(
  pool: Pool,
  secret: string,
  secure: boolean,
  server: Server,
): RequestHandler {
  const Store = connectPgSimple(session);
  const store = new Store({ pool, tableName: 'session', pruneSessionInterval: 15 * 60 });
  server.once('close', () => store.close());
  return session({
    name: 'ledelsespuls',
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: secure,
    store,
    cookie: { httpOnly: true, sameSite: 'strict', secure, maxAge: IDLE_MILLISECONDS },
  });
}
