import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { createToken, hashToken } from '../access/token.crypto';
import { Problem } from '../http/problem';
import { forvaltningOf } from '../round/round-groups';
import { RoundService } from '../round/round.service';
import { PublicAddress } from '../settings/public-address.service';
import { InvitationRepository } from './invitation.repository';

/** A leader's personal link. Only this answer ever holds its token. */
export interface PersonalLink {
  readonly name: string;
  readonly mail: string | null;
  readonly forvaltning: string;
  readonly token: string;
  readonly link: string;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly rounds: RoundService,
    private readonly address: PublicAddress,
  ) {}

  /**
   * Makes one personal link for each leader of an open round. The database keeps hashes, so the
   * links cannot be had again; while nobody has answered, `replace` makes new ones.
   */
  async createLinks(roundKey: string, replace: boolean): Promise<PersonalLink[]> {
    const round = await this.rounds.load(roundKey);
    if (round.state === 'draft') throw new Problem('round-not-open');
    if (round.state !== 'open') throw new Problem('round-closed');
    const addressees = await this.invitations.listAddressees(round.id);
    const links = addressees.map(({ invitationId, name, mail, groupKeys }) => {
      const token = createToken();
      const forvaltning = forvaltningOf(round.organisation ?? [], groupKeys)?.name ?? '';
      const link = this.address.of(`/svar#${token}`);
      return { invitationId, name, mail, forvaltning, token, link };
    });
    const hashed = links.map(({ invitationId, token }) => ({
      invitationId,
      tokenHash: hashToken('invitation', token),
    }));
    const placed = await this.invitations.replaceTokens(round.id, hashed, replace);
    if (!placed) throw new Problem('links-already-fetched');
    return links.map(({ name, mail, forvaltning, token, link }) => ({
      name,
      mail,
      forvaltning,
      token,
      link,
    }));
  }

  /** The links as a file for a mail merge. Text that a spreadsheet would run as a formula is quoted away. */
  async linksAsCsv(roundKey: string, replace: boolean): Promise<string> {
    const links = await this.createLinks(roundKey, replace);
    const columns = ['name', 'mail', 'forvaltning', 'link'] as const;
    return stringify(links, {
      header: true,
      columns: [...columns],
      delimiter: ';',
      escape_formulas: true,
    });
  }
}
