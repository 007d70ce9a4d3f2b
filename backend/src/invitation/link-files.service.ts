import { Injectable } from '@nestjs/common';
import { readFonts } from '../paper/fonts.repository';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { askedIn } from '../questionnaire/with-recollection';
import { dayInWords } from '../round/days/calendar-day';
import type { RoundEntity } from '../round/round.entity';
import { RoundService } from '../round/round.service';
import { OrganisationName } from '../settings/organisation-name.service';
import { PublicUrl } from '../settings/public-url.service';
import { InvitationService } from './invitation.service';
import type { LetterFacts } from './letter-texts';
import { linksAsCsv } from './links-csv';
import { printLetters } from './print-letters';

/** What HR takes home in the one moment when links exist. None of it is kept. */
export interface LinkFiles {
  readonly csv: string;
  /** A PDF with a letter for each leader without mail; null where all have mail. */
  readonly letters: Buffer | null;
  readonly withoutMail: number;
}

@Injectable()
export class LinkFilesService {
  constructor(
    private readonly invitations: InvitationService,
    private readonly rounds: RoundService,
    private readonly questionnaires: QuestionnaireService,
    private readonly organisation: OrganisationName,
    private readonly address: PublicUrl,
  ) {}

  /**
   * Makes the links, and of the same links the file and the letters.
   * @param account mail of who gets them, whom the letters name for questions
   */
  async fetch(roundKey: string, replace: boolean, account: string): Promise<LinkFiles> {
    const round = await this.rounds.load(roundKey);
    // Before the links: a fault here must not cost them.
    const facts = this.factsOf(round, account);
    const fonts = readFonts();
    const links = await this.invitations.createLinks(roundKey, replace, account);
    const letters = links.flatMap(({ name, forvaltning, code }) =>
      code === null ? [] : [{ name, forvaltning, code }],
    );
    return {
      csv: linksAsCsv(links, round.simulated),
      letters: letters.length === 0 ? null : await printLetters(letters, facts, fonts),
      withoutMail: letters.length,
    };
  }

  /** The links as a file for a mail merge. */
  async fetchCsv(roundKey: string, replace: boolean, account: string): Promise<string> {
    const { simulated } = await this.rounds.load(roundKey);
    return linksAsCsv(await this.invitations.createLinks(roundKey, replace, account), simulated);
  }

  private factsOf(round: RoundEntity, contact: string): LetterFacts {
    const { name, simulated, closesOn, minimum, kind, version } = round;
    const { content } = this.questionnaires.find(kind, version);
    return {
      round: name,
      simulated,
      organisation: this.organisation.value,
      address: this.address.of('/svar').replace(/^https:\/\//, ''),
      closesOn: { da: dayInWords(closesOn, 'da'), en: dayInWords(closesOn, 'en') },
      minutes: askedIn(round, content).minutes,
      minimum,
      contact,
    };
  }
}
