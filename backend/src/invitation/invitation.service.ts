import { Injectable } from '@nestjs/common';
import type { LinkDownload } from '@ledelsespuls/contracts/bodies/rounds/links';
import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import { createShortCode, createToken, hashInvitation } from '../access/token.crypto';
import { Problem } from '../problem/problem';
import { forvaltningOf } from '../round/groups/round-groups';
import { RoundService } from '../round/round.service';
import { PublicUrl } from '../settings/public-url.service';
import { ServerSecret } from '../settings/server-secret.service';
import { InvitationRepository } from './invitation.repository';
import type { PersonalLink } from './personal-link';

@Injectable()
export class InvitationService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly rounds: RoundService,
    private readonly address: PublicUrl,
    private readonly secret: ServerSecret,
  ) {}

  /**
   * Makes one personal link for each leader of an open round; for one without mail its token is a
   * short code that can be typed from a letter. Of a round whose links go out by mail only those
   * are given to HR whose mail was not known when it opened. The database keeps hashes, so the
   * links cannot be had again; while nobody has answered, `replace` makes new ones.
   * @param account mail of who gets them, which is written down
   */
  async createLinks(roundKey: string, replace: boolean, account: string): Promise<PersonalLink[]> {
    const round = await this.rounds.load(roundKey);
    if (round.state === 'draft') throw new Problem('round-not-open');
    if (round.state !== 'open') throw new Problem('round-closed');
    const addressees = (await this.invitations.listAddressees(round.id)).filter(
      ({ byMail }) => !byMail || !this.rounds.sendsLinksByMail(round),
    );
    const links = addressees.map(({ invitationId, name, mail, groupKeys }) => {
      const token = mail === null ? createShortCode() : createToken();
      const code = mail === null ? printCode(token) : null;
      const forvaltning = forvaltningOf(round.organisation ?? [], groupKeys)?.name ?? '';
      const link = this.address.of(`/svar#${code ?? token}`);
      const tokenHash = hashInvitation(this.secret.value, token);
      return { invitationId, tokenHash, personal: { name, mail, forvaltning, token, code, link } };
    });
    const codes = addressees.filter(({ mail }) => mail === null).length;
    const download = { roundId: round.id, account, links: links.length - codes, codes };
    const placed = await this.invitations.replaceTokens(download, links, replace);
    if (!placed) throw new Problem('links-already-fetched');
    return links.map(({ personal }) => personal);
  }

  /** Everything that anybody in HR has had of links and codes, newest first. */
  async listDownloads(): Promise<LinkDownload[]> {
    const downloads = await this.invitations.listDownloads();
    return downloads.map(({ round, account, downloadedAt, links, codes }) => ({
      round: { key: round.key, name: round.name, simulated: round.simulated },
      account,
      downloadedAt: downloadedAt.toISOString(),
      links,
      codes,
    }));
  }
}
