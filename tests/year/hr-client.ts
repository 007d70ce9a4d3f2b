import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { readQuestionnaires } from '../../backend/src/questionnaire/files/questionnaire.repository';
import { uploadOf } from '../setup/round/build-round';
import { callEither, type Reply } from './call-either';
import { rosterFile, type Person } from './roster';
import type { WallClock } from './wall-clock';

/** HR, signed in at whichever instance answers. */
export class HrClient {
  private cookie = '';

  constructor(
    private readonly urls: readonly string[],
    private readonly settings: Readonly<Record<string, string>>,
    private readonly clock: WallClock,
  ) {}

  /** @throws Error where the answer is a refusal, unless it is one of those expected */
  async call(
    method: string,
    path: string,
    body?: unknown,
    refusals: readonly number[] = [],
  ): Promise<Reply['body']> {
    for (;;) {
      const reply = await callEither(this.urls, method, path, {
        body,
        headers: { cookie: this.cookie },
      });
      if (reply.status === 401) await this.signIn();
      else if (reply.status < 300 || refusals.includes(reply.status)) return reply.body;
      else throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
  }

  today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  /** Imports a roster and confirms every succession that is proposed. */
  async importRoster(roster: readonly Person[]): Promise<void> {
    const file = uploadOf(rosterFile(roster), 'ledere.csv', this.today());
    const { id } = await this.call('POST', '/api/organisation/imports', file);
    await this.call('POST', `/api/organisation/imports/${id}/commit`, {});
    const successions: { id: string; state: string }[] = await this.call(
      'GET',
      '/api/organisation/successions',
    );
    const ids = successions.filter(({ state }) => state === 'proposed').map(({ id }) => id);
    if (ids.length === 0) return;
    await this.call('PATCH', '/api/organisation/successions', { ids, decision: 'confirmed' });
  }

  async releaseQuestionnaires(): Promise<void> {
    for (const { content } of readQuestionnaires('questionnaires')) {
      const path = `/api/questionnaires/${content.kind}/${content.version}/release`;
      await this.call('POST', path);
    }
  }

  /** Ticks that the round that comes next under a name was discussed. */
  async discuss(name: string): Promise<void> {
    const { id } = await this.find(name);
    await this.call('PUT', `/api/calendar/${id}/discussed`, { discussedOn: this.today() });
  }

  async publish(name: string): Promise<void> {
    const { roundKey } = await this.find(name);
    // The call may have been done by an instance that died before it could say so.
    await this.call('POST', `/api/rounds/${roundKey}/publish`, undefined, [409]);
  }

  private async find(name: string): Promise<{ id: string; roundKey: string }> {
    const calendar: { id: string; name: string; roundKey: string }[] = await this.call(
      'GET',
      '/api/calendar',
    );
    return calendar.find((one) => one.name === name)!;
  }

  private async signIn(): Promise<void> {
    const program = resolve('backend/dist/backend/src/commands/admin.command.js');
    const link = execFileSync(process.execPath, [program, 'invite', 'hr@example.dk', 'hr'], {
      env: { ...process.env, ...this.settings },
    }).toString();
    const body = { token: link.split('#')[1]!.trim() };
    this.cookie = (await callEither(this.urls, 'POST', '/api/session', { body })).cookie ?? '';
  }
}
