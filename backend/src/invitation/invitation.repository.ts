import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import { ROUND_LOCK } from '../database/advisory-locks';
import { RoundEntity } from '../round/round.entity';
import { LinkDownloadEntity } from './link-download.entity';
import { InvitationEntity } from '../round/invitation.entity';

/** What stands on a leader's link, before the token is added. */
export interface Addressee {
  readonly invitationId: string;
  readonly name: string;
  readonly mail: string | null;
  /** The link goes to the mail that was known when the round opened. */
  readonly byMail: boolean;
  readonly groupKeys: readonly string[];
}

export interface NewToken {
  readonly invitationId: string;
  readonly tokenHash: Buffer;
}

/** Who has had how many links and codes. */
export type LinkDownload = Pick<LinkDownloadEntity, 'roundId' | 'account' | 'links' | 'codes'>;

@Injectable()
export class InvitationRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  async listAddressees(roundId: string): Promise<Addressee[]> {
    const invitations = await this.dataSource.getRepository(InvitationEntity).find({
      where: { roundId, withdrawn: false },
      relations: { leader: true },
    });
    return invitations
      .map(({ id, leader, byMail, groupKeys }) => ({
        invitationId: id,
        name: leader.name,
        mail: leader.mail,
        byMail,
        groupKeys,
      }))
      .sort(byName);
  }

  /**
   * Puts new tokens in place of old ones, and writes down who has them. False where they have been fetched, unless they are to be
   * replaced and nobody at all has answered yet.
   */
  replaceTokens(
    download: LinkDownload,
    tokens: readonly NewToken[],
    replace: boolean,
  ): Promise<boolean> {
    const { roundId } = download;
    return this.dataSource.transaction(async (manager) => {
      await manager.query(ROUND_LOCK.exclusive, [roundId]);
      const round = await manager.findOneByOrFail(RoundEntity, { id: roundId });
      const answered = await manager.countBy(InvitationEntity, { roundId, answered: true });
      if (round.linksFetched && (!replace || answered > 0)) return false;
      await manager.query(
        `UPDATE invitation SET token_hash = fresh.hash
         FROM unnest($1::uuid[], $2::bytea[]) AS fresh (id, hash) WHERE invitation.id = fresh.id`,
        [tokens.map((token) => token.invitationId), tokens.map((token) => token.tokenHash)],
      );
      await manager.update(RoundEntity, { id: roundId }, { linksFetched: true });
      await manager.insert(LinkDownloadEntity, download);
      return true;
    });
  }

  /** Of all rounds, newest first. */
  listDownloads(): Promise<LinkDownloadEntity[]> {
    return this.dataSource
      .getRepository(LinkDownloadEntity)
      .find({ relations: { round: true }, order: { downloadedAt: 'DESC' } });
  }
}
