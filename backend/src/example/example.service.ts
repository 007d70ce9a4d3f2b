import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service';
import { Problem } from '../http/problem';
import { InvitationService } from '../invitation/invitation.service';
import type { PersonalLink } from '../invitation/personal-link';
import { OrganisationService } from '../organisation/organisation.service';
import { unitKey } from '../organisation/unit-key';
import { PublicationService } from '../publication/publication.service';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { ResponseService } from '../response/response.service';
import { ReviewService } from '../review/review.service';
import { danishDay } from '../round/calendar-day';
import type { RoundState } from '../round/round-state';
import { RoundService } from '../round/round.service';
import { PublicAddress } from '../settings/public-address.service';
import { exampleComments } from './example-comments';
import { exampleRoster } from './example-organisation';
import { seededRandom, type Random } from './seeded-random';
import { simulateResponse } from './simulate-response';

const VERSION = '2026.1';
const SEED = 2020;
const ANNUAL = 'Årsmåling 2026 (eksempel)';
const SPRING_PULSE = 'Puls forår 2026 (eksempel)';
const PULSE = 'Puls efterår 2026 (eksempel)';
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Addresses to open, by who opens them. */
export type ExampleLinks = Readonly<Record<'Leder' | 'Direktion' | 'HR', string>>;

/** The example municipality. It goes the same way as a real one: a file, rounds, links, answers. */
@Injectable()
export class ExampleService {
  constructor(
    private readonly access: AccessService,
    private readonly organisation: OrganisationService,
    private readonly questionnaires: QuestionnaireService,
    private readonly rounds: RoundService,
    private readonly invitations: InvitationService,
    private readonly responses: ResponseService,
    private readonly review: ReviewService,
    private readonly publications: PublicationService,
    private readonly address: PublicAddress,
  ) {}

  /** Fills an empty system, and makes links to it; null where the system holds something else. */
  async load(): Promise<ExampleLinks | null> {
    const rounds = await this.rounds.list();
    const { leaders } = await this.organisation.view();
    if (rounds.length === 0 && leaders === 0) await this.loadOrganisation();
    else if (!rounds.every(({ simulated }) => simulated)) return null;
    const random = seededRandom(SEED);
    await this.publishAnnual(random);
    await this.collect(SPRING_PULSE, 'pulse', random);
    const answerLink = await this.openPulse();
    return {
      Leder: answerLink ?? this.address.of('/svar'),
      Direktion: await this.signInLink('direktion@example.dk', 'directorate'),
      HR: await this.signInLink('hr@example.dk', 'hr'),
    };
  }

  private async loadOrganisation(): Promise<void> {
    const bytes = new TextEncoder().encode(exampleRoster());
    const today = danishDay(new Date());
    const file = { name: 'eksempel.csv', bytes };
    const { id } = await this.organisation.preview(today, file, null, 'da');
    await this.organisation.commit(id, false, 'da');
  }

  /** Reads the comments as HR would: keeps them, less the words that are suggested. */
  private async publishAnnual(random: Random): Promise<void> {
    const { key, state } = await this.collect(ANNUAL, 'annual', random);
    if (state === 'published') return;
    for (const { id, suggestions } of await this.review.list(key)) {
      const state = suggestions.length > 0 ? 'redacted' : 'kept';
      await this.review.decide(key, id, { state, blanks: suggestions });
    }
    await this.publications.publish(key);
  }

  /** A round until it is closed, going on from wherever an earlier start was stopped. */
  private async collect(
    name: string,
    kind: QuestionnaireKind,
    random: Random,
  ): Promise<{ key: string; state: RoundState }> {
    const round = await this.round(name, kind);
    if (round.state === 'draft') await this.rounds.open(round.key);
    else if (round.state !== 'open') return round;
    const { content } = this.questionnaires.find(kind, VERSION);
    const commentsFrom = exampleComments(content);
    const links = await this.createLinks(round.key);
    for (const link of links.filter(() => random() < 0.8)) {
      const forvaltning = unitKey([link.forvaltning]);
      const response = simulateResponse(content, forvaltning, random);
      const comments = random() < 0.4 ? commentsFrom(forvaltning) : {};
      await this.responses.submit(link.token, { ...response, comments });
    }
    await this.publications.close(round.key);
    return this.rounds.find(round.key);
  }

  /** A leader's link into the open pulse; new at each start while nobody has answered. */
  private async openPulse(): Promise<string | null> {
    const { key, state } = await this.round(PULSE, 'pulse');
    if (state === 'draft') await this.rounds.open(key);
    const links = await this.createLinks(key);
    return links[0]?.link ?? null;
  }

  /** New links while nobody has answered; none from then on. */
  private async createLinks(roundKey: string): Promise<PersonalLink[]> {
    try {
      return await this.invitations.createLinks(roundKey, true);
    } catch (error) {
      if (error instanceof Problem && error.code === 'links-already-fetched') return [];
      throw error;
    }
  }

  private async round(name: string, kind: QuestionnaireKind) {
    const existing = (await this.rounds.list()).find((round) => round.name === name);
    const closesOn = danishDay(new Date(Date.now() + 21 * DAY_MILLISECONDS));
    return existing ?? this.rounds.create({ name, kind, version: VERSION, closesOn }, true);
  }

  private async signInLink(mail: string, role: 'hr' | 'directorate'): Promise<string> {
    return this.address.of(`/ind#${await this.access.invite(mail, role)}`);
  }
}
