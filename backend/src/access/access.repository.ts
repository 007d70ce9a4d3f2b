import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AccountEntity } from './account.entity';
import { SignInLinkEntity } from './sign-in-link.entity';

@Injectable()
export class AccessRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  list(): Promise<AccountEntity[]> {
    return this.dataSource.getRepository(AccountEntity).find({ order: { mail: 'ASC' } });
  }

  /** An account that is there already gets the new rights; who is signed in by it is signed out. */
  async saveAccount(account: Omit<AccountEntity, 'id'>): Promise<AccountEntity> {
    const accounts = this.dataSource.getRepository(AccountEntity);
    await accounts.upsert(account, ['mail']);
    const saved = await accounts.findOneByOrFail({ mail: account.mail });
    await this.endSessions(saved.id);
    return saved;
  }

  /** @returns false where there is no such account, or it is the only one of HR */
  async removeAccount(id: string): Promise<boolean> {
    const removed = await this.dataSource.transaction(async (manager) => {
      await manager.query(`LOCK TABLE "account" IN SHARE ROW EXCLUSIVE MODE`);
      const account = await manager.findOneBy(AccountEntity, { id });
      const isLastOfHr =
        account?.role === 'hr' && (await manager.countBy(AccountEntity, { role: 'hr' })) === 1;
      if (!account || isLastOfHr) return false;
      await manager.delete(AccountEntity, { id });
      return true;
    });
    if (removed) await this.endSessions(id);
    return removed;
  }

  private async endSessions(accountId: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM "session" WHERE sess -> 'account' ->> 'id' = $1`, [
      accountId,
    ]);
  }

  async saveLink(tokenHash: Buffer, accountId: string, expiresAt: Date): Promise<void> {
    await this.dataSource
      .getRepository(SignInLinkEntity)
      .insert({ tokenHash, accountId, expiresAt, usedAt: null });
  }

  findLink(tokenHash: Buffer): Promise<SignInLinkEntity | null> {
    return this.dataSource
      .getRepository(SignInLinkEntity)
      .findOne({ where: { tokenHash }, relations: { account: true } });
  }

  /** True for the one caller that uses the link first. */
  async useLink(tokenHash: Buffer, now: Date): Promise<boolean> {
    const used = await this.dataSource
      .createQueryBuilder()
      .update(SignInLinkEntity)
      .set({ usedAt: now })
      .where('token_hash = :tokenHash AND used_at IS NULL', { tokenHash })
      .execute();
    return used.affected === 1;
  }
}
