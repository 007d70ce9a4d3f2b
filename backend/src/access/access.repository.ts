import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AccountEntity, type Role } from './account.entity';
import { SignInLinkEntity } from './sign-in-link.entity';

@Injectable()
export class AccessRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  async saveAccount(mail: string, role: Role): Promise<AccountEntity> {
    const accounts = this.dataSource.getRepository(AccountEntity);
    await accounts.upsert({ mail, role }, ['mail']);
    return accounts.findOneByOrFail({ mail });
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
