import { randomUUID } from 'node:crypto';
import { readQuestionnaires } from '../../backend/src/questionnaire/files/questionnaire.repository';
import { statementsOf } from '../../backend/src/questionnaire/questionnaire-lookups';
import { callEither } from './call-either';
import type { DeliveredMail } from './faulty-mail-server';

/** What a leader has of a round, and what the server has said. */
interface InvitedLeader {
  readonly token: string;
  /** Acknowledged by the server. */
  isAnswered: boolean;
}

export interface KnownMail {
  readonly key: string;
  readonly kind: string;
  readonly occasion: string;
}

/** Which round and occasion each mail belongs to; null for one that is not known. */
export type MailLookup = (messageIds: readonly string[]) => Promise<(KnownMail | null)[]>;

const QUESTIONNAIRES = readQuestionnaires('questionnaires');

/** All leaders: they read their mails, and some answer by the link in them. */
export class Leaders {
  private readonly rounds = new Map<
    string,
    { kind: string; invited: Map<string, InvitedLeader> }
  >();
  private read = 0;

  constructor(
    private readonly urls: readonly string[],
    private readonly inbox: readonly DeliveredMail[],
    private readonly lookUp: MailLookup,
    private readonly random: () => number,
  ) {}

  /** By round: how many answers the server has acknowledged. */
  acknowledged(): { key: string; answers: number }[] {
    return [...this.rounds].map(([key, { invited }]) => ({
      key,
      answers: [...invited.values()].filter(({ isAnswered }) => isAnswered).length,
    }));
  }

  unanswered(roundKey: string): Set<string> {
    const invited = this.rounds.get(roundKey)?.invited ?? new Map<string, InvitedLeader>();
    return new Set([...invited].filter(([, one]) => !one.isAnswered).map(([address]) => address));
  }

  /** @param willing the share of those who have not answered that answers now */
  async readAndAnswer(willing: number): Promise<void> {
    await this.readMails();
    for (const { kind, invited } of this.rounds.values()) {
      for (const leader of invited.values()) {
        if (leader.isAnswered || this.random() >= willing) continue;
        leader.isAnswered = await this.answer(kind, leader.token);
      }
    }
  }

  private async readMails(): Promise<void> {
    const mails = this.inbox.slice(this.read);
    this.read += mails.length;
    const lookedUp = await this.lookUp(mails.map(({ messageId }) => messageId));
    for (const [place, { to, text }] of mails.entries()) {
      const token = /\/svar#(\S+)/.exec(text)?.[1];
      const mail = lookedUp[place];
      if (!token || !mail || mail.occasion === 'results') continue;
      const { key, kind } = mail;
      const round = this.rounds.get(key) ?? { kind, invited: new Map<string, InvitedLeader>() };
      this.rounds.set(key, round);
      const known = round.invited.get(to);
      if (known && known.token !== token) throw new Error(`${to} has two links in ${key}`);
      if (!known) round.invited.set(to, { token, isAnswered: false });
    }
  }

  /** False where the round has closed. */
  private async answer(kind: string, token: string): Promise<boolean> {
    const { content } = QUESTIONNAIRES.find((one) => one.content.kind === kind)!;
    const answers = Object.fromEntries(
      statementsOf(content).map(({ key }) => [key, 1 + Math.floor(this.random() * 5)]),
    );
    const { status } = await callEither(this.urls, 'PUT', '/api/answer', {
      body: { answers, background: {}, comments: {} },
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
    });
    if (status !== 200 && status !== 410) throw new Error(`An answer was refused with ${status}`);
    return status === 200;
  }
}
