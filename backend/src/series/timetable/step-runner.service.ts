import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Problem } from '../../problem/problem';
import { JobsService } from '../../jobs/jobs.service';
import { MailService } from '../../mail/mail.service';
import { isReminder } from '../../mail/occasion';
import { PublicationService } from '../../publication/publication.service';
import { danishDay } from '../../round/days/calendar-day';
import { roundKey } from '../../round/round-key';
import type { RoundEntity } from '../../round/round.entity';
import { RoundService } from '../../round/round.service';
import { ReadinessService } from '../readiness.service';
import type { NextAction } from './next-action';
import { OccurrenceRepository, type PlannedRound } from '../occurrence.repository';
import { lastDayOf, type MailStep } from './timetable';

/**
 * Runs one step of a round's timetable. Each can be run again after a crash at any point: what was
 * done the first time is found done.
 */
@Injectable()
export class StepRunner implements OnModuleInit {
  constructor(
    private readonly occurrences: OccurrenceRepository,
    private readonly readiness: ReadinessService,
    private readonly rounds: RoundService,
    private readonly publications: PublicationService,
    private readonly mails: MailService,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('publication-preview', async ({ round }) => {
      const { state } = await this.rounds.load(round ?? '');
      if (state === 'closed') await this.publications.preview(round ?? '').catch(unlessLocked);
    });
  }

  async run(
    occurrence: PlannedRound,
    action: Extract<NextAction, { kind: 'do' | 'skip' }>,
    moment: Date,
  ): Promise<void> {
    const { id } = occurrence;
    if (action.kind === 'skip') {
      return this.occurrences.finish(id, action.step, moment, action.reason, null);
    }
    if (action.step === 'open') return this.open(occurrence, moment);
    if (action.step === 'close') return this.close(occurrence, moment);
    return this.mail(occurrence, action.step, moment);
  }

  private async open(occurrence: PlannedRound, moment: Date): Promise<void> {
    const round = await this.roundOf(occurrence);
    if (round.state === 'draft') {
      await this.rounds.open(round.key, danishDay(moment)).catch(unlessDone);
    }
    const { id, openedOn } = await this.rounds.load(round.key);
    await this.occurrences.finishOpening(
      Object.assign(occurrence, { roundId: id }),
      openedOn ?? danishDay(moment),
      moment,
    );
  }

  private async close(occurrence: PlannedRound, moment: Date): Promise<void> {
    const { key } = await this.roundOf(occurrence);
    await this.publications.close(key, danishDay(moment)).catch(unlessDone);
    await this.occurrences.finish(occurrence.id, 'close', moment, 'done', null);
    await this.jobs.send('publication-preview', { round: key, name: occurrence.name }, key);
  }

  private async mail(occurrence: PlannedRound, step: MailStep, moment: Date): Promise<void> {
    const { key } = await this.roundOf(occurrence);
    try {
      const count = await this.mails.queue(key, step);
      // How many were reminded says how many had not answered.
      const shown = isReminder(step) ? null : count;
      await this.occurrences.finish(occurrence.id, step, moment, 'done', shown);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'links-already-fetched') throw error;
      await this.occurrences.finish(occurrence.id, step, moment, 'links-fetched', null);
    }
  }

  /** The round of a plan, made where it is not there yet. */
  async roundOf(occurrence: PlannedRound): Promise<RoundEntity> {
    if (occurrence.round) return occurrence.round;
    const { name, kind, minimum, simulated } = occurrence;
    const version = this.readiness.versionOf(occurrence) ?? '';
    const editHolder = occurrence.series?.editHolder;
    const wanted = { name, kind, version, minimum, closesOn: lastDayOf(occurrence), editHolder };
    const round = await this.rounds
      .create(wanted, simulated, occurrence.series?.boxCustody)
      .then(({ key }) => this.rounds.load(key))
      .catch(async (error: unknown) => {
        // A program that died here before has made the round and not noted it.
        const made = await this.rounds.load(roundKey(name)).catch(() => null);
        const isIt = made?.state === 'draft' && made.kind === kind && made.simulated === simulated;
        if (made && isIt) return made;
        throw error;
      });
    await this.occurrences.linkRound(occurrence.id, round.id);
    return round;
  }
}

/** Somebody else has run the step meanwhile: what was wanted holds. */
function unlessDone(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'round-transition') throw error;
}

/** There is nothing to compute before somebody types a code, and then the job comes again. */
function unlessLocked(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'box-locked') throw error;
}
