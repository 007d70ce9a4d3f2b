import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThan, Not } from 'typeorm';
import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { Problem } from '../problem/problem';
import { InvitationEntity } from './invitation.entity';
import { SuccessionEntity } from '../organisation/succession/succession.entity';
import { countCells } from './groups/form-cells';
import type { EarlierRound, FrozenOrganisation } from './groups/freeze-organisation';
import type { Participation } from './participation/participation';
import type { DayCount } from './participation/participation-curve';
import { ParticipationDayEntity } from './participation/participation-day.entity';
import { RoundEntity } from './round.entity';

/** What a round's answers are sealed to, and what is told of each while they are. */
export interface NewBox {
  readonly key: Buffer;
  readonly draftKey: Buffer;
  /** By leader id. */
  readonly cellOf: ReadonlyMap<string, readonly string[]>;
}

export interface RoundCount {
  readonly invited: number;
  readonly answered: number;
  /** Those of leaders withdrawn since among them. */
  readonly given: number;
  readonly withdrawn: number;
}

export interface GroupCount extends Participation {
  readonly groupKey: string;
}

@Injectable()
export class RoundRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  list(): Promise<RoundEntity[]> {
    return this.rounds().find({
      order: { openedOn: { direction: 'DESC', nulls: 'FIRST' }, key: 'ASC' },
    });
  }

  findByKey(key: string): Promise<RoundEntity | null> {
    return this.rounds().findOneBy({ key });
  }

  async create(round: Partial<RoundEntity>): Promise<void> {
    await this.rounds().insert(round);
  }

  /** False where it is no draft any more. */
  async keepEditHolder(id: string, editHolder: EditHolder): Promise<boolean> {
    const { affected } = await this.rounds().update({ id, state: 'draft' }, { editHolder });
    return affected === 1;
  }

  /** Of one round alone, which an index of the database makes sure of. */
  async keepRecollection(
    id: string,
    asksRecollection: boolean,
  ): Promise<'kept' | 'opened' | 'asked-elsewhere'> {
    try {
      const { affected } = await this.rounds().update({ id, state: 'draft' }, { asksRecollection });
      return affected === 1 ? 'kept' : 'opened';
    } catch (error) {
      const { constraint } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
      if (constraint === 'round_asks_recollection_once') return 'asked-elsewhere';
      throw error;
    }
  }

  /** Gives a draft another key, of which no code has been tried. False where it is no draft any more. */
  async keepBoxKey(id: string, boxKey: Buffer): Promise<boolean> {
    const { affected } = await this.rounds().update(
      { id, state: 'draft' },
      { boxCustody: 'codes', boxKey, boxCodesTried: [] },
    );
    return affected === 1;
  }

  /** Notes that a code of a draft's key has been tried. */
  async noteTriedCode(id: string, boxKey: Buffer, place: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE round SET box_codes_tried = box_codes_tried || $3::int
       WHERE id = $1 AND box_key = $2 AND state = 'draft' AND $3 <> ALL (box_codes_tried)`,
      [id, boxKey, place],
    );
  }

  /**
   * Opens a draft and invites its leaders, all or nothing. The successions it was frozen with stand
   * from then on. False where somebody else was first.
   * @throws Problem where one of them was undone meanwhile
   */
  open(
    id: string,
    openedOn: string,
    organisation: FrozenOrganisation,
    successionIds: readonly string[],
    box: NewBox,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        RoundEntity,
        { id, state: 'draft' },
        {
          state: 'open',
          openedOn,
          organisation: organisation.groups,
          boxVersion: 2,
          boxKey: box.key,
          draftKey: box.draftKey,
          cells: countCells(box.cellOf),
        },
      );
      if (affected !== 1) return false;
      const frozen = await manager.update(
        SuccessionEntity,
        { id: In([...successionIds]), state: 'confirmed' },
        { frozen: true },
      );
      if (frozen.affected !== successionIds.length) throw new Problem('organisation-changed');
      const invitations = [...organisation.groupKeysOf].map(([leaderId, groupKeys]) => ({
        roundId: id,
        leaderId,
        groupKeys: [...groupKeys],
        cell: [...(box.cellOf.get(leaderId) ?? [])],
      }));
      await manager
        .getRepository(InvitationEntity)
        .save(invitations, { chunk: 1000, reload: false });
      await manager.query(
        `UPDATE invitation SET by_mail = true FROM leader
         WHERE round_id = $1 AND leader.id = leader_id AND leader.mail IS NOT NULL`,
        [id],
      );
      return true;
    });
  }

  /** By key, the newest first: the rounds that have opened so far, with who was invited, or who answered, and in which groups. */
  async listOpened(who: 'invited' | 'answered' = 'invited'): Promise<Map<string, EarlierRound>> {
    const rows: { key: string; leader_id: string; group_keys: string[] }[] =
      await this.dataSource.query(
        `SELECT round.key, leader_id, group_keys FROM invitation
         JOIN round ON round.id = invitation.round_id
         WHERE CASE $1 WHEN 'answered' THEN answered ELSE NOT withdrawn END`,
        [who],
      );
    const members = new Map<string, Map<string, readonly string[]>>();
    for (const { key, leader_id, group_keys } of rows) {
      const ofRound = members.get(key) ?? new Map<string, readonly string[]>();
      members.set(key, ofRound.set(leader_id, group_keys));
    }
    const rounds = await this.rounds().find({
      select: { key: true, organisation: true, openedOn: true },
      order: { openedOn: 'DESC', key: 'ASC' },
    });
    return new Map(
      rounds.flatMap(({ key, organisation }) => {
        const membership = members.get(key);
        return membership ? [[key, { organisation: organisation ?? [], membership }]] : [];
      }),
    );
  }

  /** Invited and answered per group, counted over invitations and never over answers. */
  async countByGroup(roundId: string): Promise<GroupCount[]> {
    return this.dataSource.query(
      `SELECT key AS "groupKey", count(*)::int AS invited,
              (count(*) FILTER (WHERE mail.state IN ('sent', 'refused', 'bounced')))::int AS sent,
              (count(*) FILTER (WHERE mail.state = 'sent'))::int AS delivered,
              (count(*) FILTER (WHERE started OR answered))::int AS started,
              (count(*) FILTER (WHERE answered))::int AS answered
       FROM invitation CROSS JOIN LATERAL unnest(group_keys) AS key
       LEFT JOIN mail ON (mail.round_id, mail.leader_id) = (invitation.round_id, invitation.leader_id)
         AND mail.occasion = 'invitation'
       WHERE invitation.round_id = $1 AND NOT withdrawn GROUP BY key`,
      [roundId],
    );
  }

  /** Notes for every open round how many have answered by now; the newest count of a day stands. */
  async recordDay(day: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO participation_day (round_id, day, answered)
       SELECT round.id, $1, count(*) FILTER (WHERE answered) FROM round
       JOIN invitation ON invitation.round_id = round.id
       WHERE round.state = 'open' AND NOT withdrawn GROUP BY round.id
       ON CONFLICT (round_id, day) DO UPDATE SET answered = EXCLUDED.answered`,
      [day],
    );
  }

  /** How many answers the open rounds have, those of leaders withdrawn since among them. */
  countGiven(): Promise<{ boxKey: Buffer; given: number }[]> {
    return this.dataSource.query(
      `SELECT box_key AS "boxKey", (count(*) FILTER (WHERE answered))::int AS given FROM round
       JOIN invitation ON invitation.round_id = round.id
       WHERE round.state = 'open' AND box_key IS NOT NULL GROUP BY round.id`,
    );
  }

  listDays(roundId: string): Promise<DayCount[]> {
    return this.dataSource
      .getRepository(ParticipationDayEntity)
      .find({ where: { roundId }, order: { day: 'ASC' } });
  }

  /** The last round of the kind that opened before a day. */
  findPrevious({ kind, openedOn, id }: RoundEntity): Promise<RoundEntity | null> {
    if (openedOn === null) return Promise.resolve(null);
    return this.rounds().findOne({
      where: { kind, openedOn: LessThan(openedOn), id: Not(id) },
      order: { openedOn: 'DESC' },
    });
  }

  async countByRound(): Promise<Map<string, RoundCount>> {
    const rows: {
      round_id: string;
      invited: string;
      answered: string;
      given: string;
      withdrawn: string;
    }[] = await this.dataSource.query(
      `SELECT round_id, count(*) FILTER (WHERE NOT withdrawn) AS invited,
                count(*) FILTER (WHERE answered AND NOT withdrawn) AS answered,
                count(*) FILTER (WHERE answered) AS given,
                count(*) FILTER (WHERE withdrawn) AS withdrawn
         FROM invitation GROUP BY round_id`,
    );
    return new Map(
      rows.map((row) => [
        row.round_id,
        {
          invited: Number(row.invited),
          answered: Number(row.answered),
          given: Number(row.given),
          withdrawn: Number(row.withdrawn),
        },
      ]),
    );
  }

  private rounds() {
    return this.dataSource.getRepository(RoundEntity);
  }
}
