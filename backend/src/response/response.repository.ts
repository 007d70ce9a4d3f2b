import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { askedIn } from '../questionnaire/with-recollection';
import type { RoundOrganisation } from '../round/groups/round-organisation';
import { forvaltningOf } from '../round/groups/round-groups';
import type { RoundState } from '../round/round-state';
import { whileOpen, withKey } from './own-row.repository';
import type { Submission } from './submission/submission';
import type { SubmittedResponse } from './submission/submitted-response';

/** What a link leads to, without a word of whose it is. */
export interface OpenedLink {
  readonly roundId: string;
  readonly roundKey: string;
  readonly roundName: string;
  readonly state: RoundState;
  readonly opensOn: string | null;
  readonly closesOn: string;
  readonly closedOn: string | null;
  readonly simulated: boolean;
  readonly minimum: number;
  readonly organisation: RoundOrganisation;
  readonly questionnaire: Questionnaire;
  readonly groupKeys: string[];
  /** What the answer is sealed to; null where the round keeps plain rows. */
  readonly boxKey: Buffer | null;
  /** What drafts are sealed to; null in rounds that opened before there was such a key. */
  readonly draftKey: Buffer | null;
  /** Who can change the answer. */
  readonly editHolder: EditHolder;
  readonly answered: boolean;
  /** The groups that its envelope is told of. */
  readonly cell: string[];
  readonly withdrawn: boolean;
  readonly notLeader: boolean;
  /** The leader has left since the round opened. */
  readonly hasLeft: boolean;
}

type LinkRow = OpenedLink & { readonly asksRecollection: boolean };

/** What is told of the answer under a key, which is read by nobody. */
export interface StoredAnswer {
  /** Tells it from others without its name, by which it could be replaced. */
  readonly fingerprint: string;
  /** It took the place of one from another device. */
  readonly isReplacement: boolean;
}

/** 128 bits of a hash of the name; an answer sent before there were names has its random id for one. */
export function fingerprintSql(table: 'response' | 'envelope'): string {
  return `left(encode(sha256(convert_to(coalesce(${table}.submission, ${table}.id)::text, 'UTF8')), 'hex'), 32)`;
}

const FINGERPRINT = fingerprintSql('response');

/** Everything that the collecting connection may do. Each write is a transaction of its own. */
@Injectable()
export class ResponseRepository {
  constructor(@InjectDataSource('collecting') private readonly dataSource: DataSource) {}

  /** @param today an ISO day */
  async findLink(tokenHash: Buffer, today: string): Promise<OpenedLink | null> {
    const rows: LinkRow[] = await this.dataSource.query(
      `SELECT round.id AS "roundId", round.key AS "roundKey", round.name AS "roundName", round.state,
              to_char(round.opens_on, 'YYYY-MM-DD') AS "opensOn",
              to_char(round.closes_on, 'YYYY-MM-DD') AS "closesOn",
              to_char(round.closed_on, 'YYYY-MM-DD') AS "closedOn", round.simulated, round.minimum,
              round.organisation, version.content AS questionnaire,
              invitation.group_keys AS "groupKeys",
              CASE round.box_version WHEN 2 THEN round.box_key END AS "boxKey",
              round.draft_key AS "draftKey", round.edit_holder AS "editHolder", round.asks_recollection AS "asksRecollection", invitation.answered,
              coalesce(invitation.cell, '{}') AS cell, invitation.withdrawn,
              invitation.not_leader AS "notLeader", invited_leader_left($1, $2) AS "hasLeft"
       FROM invitation
       JOIN round ON round.id = invitation.round_id
       JOIN questionnaire_version AS version ON (version.kind, version.version) = (round.kind, round.version)
       WHERE invitation.token_hash = $1 OR (invitation.results_token_hash = $1 AND round.state = 'published')`,
      [tokenHash, today],
    );
    const [row] = rows;
    if (!row) return null;
    const { asksRecollection, ...link } = row;
    return { ...link, questionnaire: askedIn({ asksRecollection }, link.questionnaire) };
  }

  /**
   * Saves an answer of a round of version 1 in plain rows.
   *
   * False where an answer is there that the submission does not name; null where the round has closed
   * meanwhile. Closing waits for the answers under way.
   */
  saveResponse(
    link: OpenedLink,
    editKey: Buffer,
    { answers, background }: SubmittedResponse,
    { name, own, confirmed }: Submission,
  ): Promise<boolean | null> {
    return whileOpen(this.dataSource, link.roundId, editKey, async (manager) => {
      const saved: unknown[] = await manager.query(
        `INSERT INTO response (round_id, edit_key, group_keys, answers, background, submission)
         VALUES ($1, $2, $3, $4, $5, coalesce($6::uuid, gen_random_uuid()))
         ON CONFLICT (edit_key) DO UPDATE SET
           answers = EXCLUDED.answers, background = EXCLUDED.background, submission = EXCLUDED.submission,
           replaced = response.replaced OR NOT coalesce(response.submission = ANY ($7::uuid[]), false)
         WHERE response.submission = ANY ($7) OR ${FINGERPRINT} = ANY ($8::text[])
         RETURNING 1`,
        [
          link.roundId,
          editKey,
          link.groupKeys,
          JSON.stringify(answers),
          JSON.stringify(background),
          name,
          name === null ? own : [...own, name],
          confirmed,
        ],
      );
      return saved.length === 1;
    });
  }

  /** Saves a comment in place of an earlier one; null removes it. */
  async saveComment(
    link: OpenedLink,
    editKey: Buffer,
    questionKey: string,
    text: string | null,
  ): Promise<boolean> {
    const forvaltning = forvaltningOf(link.organisation, link.groupKeys);
    const saved = await whileOpen<unknown>(this.dataSource, link.roundId, editKey, (manager) =>
      text === null
        ? manager.query('DELETE FROM comment WHERE edit_key = $1', [editKey])
        : manager.query(
            `INSERT INTO comment (round_id, edit_key, question_key, forvaltning_key, text)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (edit_key) DO UPDATE SET text = EXCLUDED.text`,
            [link.roundId, editKey, questionKey, forvaltning?.key ?? null, text],
          ),
    );
    return saved !== null;
  }

  /** Null for no answer. */
  find(editKey: Buffer): Promise<StoredAnswer | null> {
    return withKey(this.dataSource, editKey, async (manager) => {
      const rows: StoredAnswer[] = await manager.query(
        `SELECT ${FINGERPRINT} AS fingerprint, replaced AS "isReplacement" FROM response WHERE edit_key = $1`,
        [editKey],
      );
      return rows[0] ?? null;
    });
  }

  async markStarted(tokenHash: Buffer): Promise<void> {
    await this.dataSource.query(
      'UPDATE invitation SET started = true WHERE token_hash = $1 AND NOT started AND NOT answered',
      [tokenHash],
    );
  }

  /**
   * The leader gets no more mails of the round, not even where it is taken back: the link for them goes with it. What has
   * been sent counts.
   */
  async markNotLeader(tokenHash: Buffer, notLeader: boolean): Promise<void> {
    await this.dataSource.query('UPDATE invitation SET not_leader = $2 WHERE token_hash = $1', [
      tokenHash,
      notLeader,
    ]);
  }

  async markAnswered(tokenHash: Buffer): Promise<void> {
    await this.dataSource.query(
      'UPDATE invitation SET answered = true WHERE token_hash = $1 AND NOT answered',
      [tokenHash],
    );
  }
}
