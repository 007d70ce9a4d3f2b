import { Client } from 'pg';
import { hashToken } from '../../../backend/src/access/token.crypto';
import { bearer, importRoster, openRound, rosterOf, uploadOf } from '../round/build-round';
import type { Caller, TestApp } from '../program/test-app';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** A link for each way in which a link that was once right leads to no survey. */
export async function errorLinks(app: TestApp): Promise<Record<string, string>> {
  const hr = await app.signIn('hr');
  await importRoster(hr, rosterOf({ Stabe: 6 }));
  const open = await openRound(hr, 'Åben');
  const early = await openRound(hr, 'Tidlig', { opensOn: dayFromNow(5), closesOn: dayFromNow(20) });
  const undated = await openRound(hr, 'Kladde');
  const closed = await openRound(hr, 'Slut');
  await hr('POST', `/api/rounds/${closed.key}/close`);
  await run(app, `UPDATE round SET state = 'draft' WHERE key = '${undated.key}'`);
  await run(app, `UPDATE invitation SET withdrawn = true WHERE token_hash = $1`, open.tokens[1]);
  // The roster comes anew with the last leader gone.
  await leave(hr, rosterOf({ Stabe: 5 }));
  return {
    'round-not-open': early.tokens[0]!,
    'round-not-open-undated': undated.tokens[0]!,
    'round-closed': closed.tokens[0]!,
    'link-withdrawn': open.tokens[1]!,
    'leader-left': await leftToken(app, open.tokens),
    'link-unknown': 'findes-ikke',
  };
}

async function leave(hr: Caller, roster: string): Promise<void> {
  const form = uploadOf(roster, 'ledere.csv', dayFromNow(0));
  const { body } = await hr('POST', '/api/organisation/imports', form);
  await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
}

async function leftToken(app: TestApp, tokens: readonly string[]): Promise<string> {
  for (const token of tokens) {
    const { body } = await app.call('GET', '/api/answer', undefined, bearer(token));
    if (body.code === 'leader-left') return token;
  }
  throw new Error('No link belongs to somebody who left');
}

async function run({ databaseUrl }: TestApp, sql: string, token?: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql, token === undefined ? [] : [hashToken('invitation', token)]);
  await client.end();
}
