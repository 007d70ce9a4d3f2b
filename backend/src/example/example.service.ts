import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { Problem } from '../problem/problem';
import { InvitationService } from '../invitation/invitation.service';
import { MailService } from '../mail/mail.service';
import type { PersonalLink } from '../invitation/personal-link';
import { RosterImport } from '../organisation/import/roster-import.service';
import { OrganisationService } from '../organisation/organisation.service';
import { unitKey } from '../organisation/unit-key';
import { METHOD } from '../publication/method';
import { PublicationService } from '../publication/publication.service';
import type { Questionnaire, QuestionnaireKind } from '../questionnaire/questionnaire';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { ResponseService } from '../response/response.service';
import { ReviewService } from '../review/review.service';
import { danishDay } from '../round/days/calendar-day';
import { ParticipationRecorder } from '../round/participation/participation-recorder.service';
import { RoundService } from '../round/round.service';
import { SeriesService } from '../series/series.service';
import { PublicUrl } from '../settings/public-url.service';
import { WorkerPool } from '../workers/worker-pool.service';
import { exampleComments } from './example-comments';
import { exampleRoster } from './example-organisation';
import { EXAMPLE_SERIES } from './example-series';
import { seededRandom } from './seeded-random';
import { simulateRecollection } from './simulate-recollection';
import { simulatedDay } from './simulated-day';
import { simulateReturning } from './simulate-returning';
import { withEarlier } from './with-earlier';

const HR = 'hr@example.dk';
const SEED = 2020;
/** What was asked before the statements got other words. */
const EARLIER = '2026.1';
/** Rounds that lie behind, oldest first; the last one waits for HR to publish it. */
const PAST = [
  {
    name: 'Årsmåling 2025 (eksempel)',
    kind: 'annual',
    version: EARLIER,
    opened: '2025-10-21',
    closed: '2025-11-07',
  },
  {
    name: 'Puls forår 2026 (eksempel)',
    kind: 'pulse',
    version: EARLIER,
    opened: '2026-04-14',
    closed: '2026-04-24',
  },
  {
    name: 'Årsmåling 2026 (eksempel)',
    kind: 'annual',
    opened: '2026-10-06',
    closed: '2026-10-23',
    asksRecollection: true,
  },
  {
    name: 'Puls efterår 2026 (eksempel)',
    kind: 'pulse',
    opened: '2026-11-03',
    closed: '2026-11-13',
  },
] as const satisfies readonly PastRound[];
const PULSE = 'Puls vinter 2026 (eksempel)';
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

interface PastRound {
  readonly name: string;
  readonly kind: QuestionnaireKind;
  /** Of the questionnaire; without it the newest. */
  readonly version?: string;
  readonly opened: string;
  readonly closed: string;
  /** Asks leaders of 2020 what they remember. */
  readonly asksRecollection?: boolean;
}

/** Addresses to open, by who opens them. */
export type ExampleLinks = Readonly<
  Record<'Leder' | 'Direktion' | 'Forvaltningschef' | 'HR', string>
>;

/** The example municipality. It goes the same way as a real one: a file, rounds, links, answers. */
@Injectable()
export class ExampleService {
  constructor(
    private readonly access: AccessService,
    private readonly organisation: OrganisationService,
    private readonly imports: RosterImport,
    private readonly questionnaires: QuestionnaireService,
    private readonly rounds: RoundService,
    private readonly invitations: InvitationService,
    private readonly mails: MailService,
    private readonly participation: ParticipationRecorder,
    private readonly responses: ResponseService,
    private readonly review: ReviewService,
    private readonly publications: PublicationService,
    private readonly series: SeriesService,
    private readonly address: PublicUrl,
    private readonly workers: WorkerPool,
  ) {}

  /** Fills an empty system, and makes links to it; null where the system holds something else. */
  async load(): Promise<ExampleLinks | null> {
    const rounds = await this.rounds.list();
    const { leaders } = await this.organisation.view();
    if (rounds.length === 0 && leaders === 0) await this.loadOrganisation();
    else if (!rounds.every(({ simulated }) => simulated)) return null;
    await this.workers.onEveryProcessor(async () => {
      for (const [place, round] of PAST.entries()) {
        await this.collect(round, place);
        if (place < PAST.length - 1) await this.publish(round);
      }
    });
    await this.planSeries();
    const answerLink = await this.openPulse();
    return {
      Leder: answerLink ?? this.address.of('/svar'),
      Direktion: await this.signInLink('direktion@example.dk', 'directorate'),
      Forvaltningschef: await this.signInLink('chef@example.dk', 'forvaltningschef', [
        'social-og-sundhed',
      ]),
      HR: await this.signInLink(HR, 'hr'),
    };
  }

  /** Whether a round of it was published by an earlier method, which stays as it is. */
  async isOutdated(): Promise<boolean> {
    const methods = await this.publications.listMethods();
    return methods.some((method) => method !== METHOD);
  }

  private async planSeries(): Promise<void> {
    if ((await this.series.list()).length > 0) return;
    for (const { weeks, mails, ...rule } of EXAMPLE_SERIES) {
      await this.series.create({ ...rule, weeks: [...weeks], mails: [...mails] }, true);
    }
  }

  private async loadOrganisation(): Promise<void> {
    const bytes = new TextEncoder().encode(exampleRoster());
    const today = danishDay(new Date());
    const file = { name: 'eksempel.csv', bytes };
    const { id } = await this.imports.preview(today, file, null, 'da');
    await this.imports.commit(id, { acceptRejected: false, acceptEarlier: false }, 'da');
  }

  /** A round until it is closed, going on from wherever an earlier start was stopped. */
  private async collect(past: PastRound, place: number): Promise<void> {
    const { name, kind, opened, closed } = past;
    const { key, state, version } = await this.round(name, kind, closed, past.version);
    if (state === 'draft') {
      if (past.asksRecollection) await this.rounds.chooseRecollection(key, true);
      await this.rounds.open(key, opened);
    } else if (state !== 'open') return;
    const { content } = this.questionnaires.find(kind, version);
    const commentsFrom = exampleComments(content);
    const earlier = this.questionnaires.find('annual', EARLIER).content;
    const whole = withEarlier(this.newest('annual'), earlier);
    const random = seededRandom(SEED + place);
    const remembering = seededRandom(SEED - 1);
    const links = await this.createLinks(key);
    const dayOf = simulatedDay(opened, closed, links.length);
    for (const [leader, link] of links.entries()) {
      if (dayOf(leader) !== dayOf(leader - 1)) await this.participation.record(dayOf(leader - 1));
      if (random() > 0.8) continue;
      const forvaltning = unitKey([link.forvaltning]);
      const response = simulateReturning(whole, content, { forvaltning, leader, place }, random);
      const comments = random() < 0.4 ? commentsFrom(forvaltning) : {};
      const background = {
        ...response.background,
        ...(past.asksRecollection ? simulateRecollection(content, remembering) : {}),
      };
      await this.responses.submit(link.token, { ...response, background, comments });
    }
    await this.participation.record(closed);
    await this.publications.close(key, closed);
  }

  /** Reads the comments as HR would: keeps them, less the words that are suggested. */
  private async publish({ name, kind, closed }: PastRound): Promise<void> {
    const { key, state } = await this.round(name, kind, closed);
    if (state === 'published') return;
    for (const { id, suggestions } of await this.review.list(key)) {
      const decision = suggestions.length > 0 ? 'redacted' : 'kept';
      await this.review.decide(key, id, { state: decision, redactions: suggestions });
    }
    await this.publications.publish(key, closed);
  }

  /**
   * The way into the open pulse for a leader without mail, new at each start while nobody has answered.
   * The others have their links by mail, in the catcher.
   */
  private async openPulse(): Promise<string | null> {
    const { key, state } = await this.round(
      PULSE,
      'pulse',
      danishDay(new Date(Date.now() + 21 * DAY_MILLISECONDS)),
    );
    if (state === 'draft') {
      await this.rounds.open(key);
      await this.mails.queue(key, 'invitation');
    }
    const links = await this.createLinks(key);
    return links[0]?.link ?? null;
  }

  /** New links while nobody has answered; none from then on. */
  private async createLinks(roundKey: string): Promise<PersonalLink[]> {
    try {
      return await this.invitations.createLinks(roundKey, true, HR);
    } catch (error) {
      if (error instanceof Problem && error.code === 'links-already-fetched') return [];
      throw error;
    }
  }

  private async round(
    name: string,
    kind: QuestionnaireKind,
    closesOn: string,
    version = this.newest(kind).version,
  ) {
    const existing = (await this.rounds.list()).find((round) => round.name === name);
    return existing ?? this.rounds.create({ name, kind, version, closesOn }, true);
  }

  private newest(kind: QuestionnaireKind): Questionnaire {
    const newest = this.questionnaires.newest(kind);
    if (!newest) throw new Problem('questionnaire-not-found', { params: { kind, version: '' } });
    return newest.content;
  }

  private async signInLink(
    mail: string,
    role: Role,
    forvaltningKeys: readonly string[] = [],
  ): Promise<string> {
    return this.address.of(`/ind#${await this.access.invite(mail, role, forvaltningKeys)}`);
  }
}
