import { QuestionnaireService } from '../../questionnaire/questionnaire.service';
import { askedIn } from '../../questionnaire/with-recollection';
import { MunicipalityNotice } from '../../settings/municipality-notice.service';
import { OrganisationName } from '../../settings/organisation-name.service';
import { PublicUrl } from '../../settings/public-url.service';
import { ServerSecret } from '../../settings/server-secret.service';
import type { MailTexts } from './mail-texts';
import { hasLink } from '../occasion';
import type { OutgoingMail } from '../delivery/outgoing-mail';
import { renderMail, type RenderedMail } from './render-mail';
import { openToken } from '../seal.crypto';

/** Writes a mail in the moment it is sent; nothing of it is kept. */
export class MailWriter {
  constructor(
    private readonly languages: readonly MailTexts[],
    private readonly questionnaires: QuestionnaireService,
    private readonly organisation: OrganisationName,
    private readonly notice: MunicipalityNotice,
    private readonly address: PublicUrl,
    private readonly secret: ServerSecret,
  ) {}

  /** @returns null where the mail has lost its reason: its link is answered, withdrawn or closed */
  write(mail: OutgoingMail): RenderedMail | null {
    const { occasion, round, name, invitationId, sealed } = mail;
    const carriesLink = hasLink(occasion) || occasion === 'results';
    const token =
      invitationId !== null && sealed !== null
        ? openToken(this.secret.value, invitationId, sealed)
        : null;
    if (carriesLink && token === null) return null;
    return this.render({ ...mail, name, round }, token);
  }

  /** The mail as it would be written with the token; without one its links lead nowhere. */
  render(
    { occasion, name, round }: Pick<OutgoingMail, 'occasion' | 'name' | 'round'>,
    token: string | null,
  ): RenderedMail {
    const { content } = this.questionnaires.find(round.kind, round.version);
    const link = occasion === 'pre-notice' ? null : this.address.of(`/svar#${token ?? ''}`);
    return renderMail(this.languages, {
      occasion,
      name,
      round: round.name,
      organisation: this.organisation.value,
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      minutes: askedIn(round, content).minutes,
      minimum: round.minimum,
      contact: this.notice.value.helpContact,
      simulated: round.simulated,
      link,
      notLeaderLink: hasLink(occasion) ? this.address.of(`/svar?ikke-leder#${token ?? ''}`) : null,
    });
  }
}
