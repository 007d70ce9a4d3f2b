import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from '../problem/problem';
import { AccessRepository } from './access.repository';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import type { AccountEntity } from './account.entity';
import { createToken, hashToken } from './token.crypto';

const LINK_LIFETIME_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

@Injectable()
export class AccessService {
  constructor(private readonly access: AccessRepository) {}

  /** Makes the account where it is new, and a link that signs it in once within a week. */
  async invite(mail: string, role: Role, forvaltningKeys: readonly string[] = []): Promise<string> {
    if (role === 'forvaltningschef' && forvaltningKeys.length === 0)
      throw new Problem('account-without-forvaltning');
    const account = await this.access.saveAccount({
      mail: mail.trim().toLowerCase(),
      role,
      forvaltningKeys: role === 'forvaltningschef' ? [...forvaltningKeys] : [],
    });
    const token = createToken();
    const expiresAt = new Date(Date.now() + LINK_LIFETIME_MILLISECONDS);
    await this.access.saveLink(hashToken('sign-in', token), account.id, expiresAt);
    return token;
  }

  list(): Promise<AccountEntity[]> {
    return this.access.list();
  }

  /** @throws Problem where there is none such, or it is the last one of HR */
  async remove(id: string): Promise<void> {
    if (!isUUID(id) || !(await this.access.removeAccount(id)))
      throw new Problem('account-not-removed');
  }

  /** @throws Problem where the link is unknown, used or expired */
  async signIn(token: string): Promise<AccountEntity> {
    const tokenHash = hashToken('sign-in', token);
    const now = new Date();
    const link = await this.access.findLink(tokenHash);
    if (!link) throw new Problem('sign-in-link-unknown');
    if (link.usedAt) throw new Problem('sign-in-link-used');
    if (link.expiresAt < now) throw new Problem('sign-in-link-expired');
    if (!(await this.access.useLink(tokenHash, now))) throw new Problem('sign-in-link-used');
    return link.account;
  }
}
