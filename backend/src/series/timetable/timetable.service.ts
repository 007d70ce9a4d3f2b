import { setTimeout as wait } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { JobsService } from '../../jobs/jobs.service';
import { danishDay } from '../../round/days/calendar-day';
import { TickInterval } from '../../settings/tick-interval.service';
import { ReadinessService } from '../readiness.service';
import { nextAction, type NextAction } from './next-action';
import { OccurrenceRepository, type PlannedRound } from '../occurrence.repository';
import { SeriesRepository } from '../series.repository';
import { StepRunner } from './step-runner.service';

/** In milliseconds: a look that has not ended by then, as where the database was killed, is given up. */
const TIMEOUT = 20_000;

/**
 * Watches the timetables. Every instance looks at short intervals which steps are due by the
 * program's clock, and puts a job in the queue for each round's next one; the queue sees to it that
 * one instance does it. What lies due after an outage is done at once, in order.
 */
@Injectable()
export class TimetableService implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('timetable');
  private timer: NodeJS.Timeout | undefined;
  private plannedOn = '';
  private ticking: Promise<void> | null = null;

  constructor(
    private readonly occurrences: OccurrenceRepository,
    private readonly series: SeriesRepository,
    private readonly readiness: ReadinessService,
    private readonly steps: StepRunner,
    private readonly jobs: JobsService,
    private readonly interval: TickInterval,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('timetable', ({ occurrence, step }) => this.run(occurrence ?? '', step ?? ''));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tickQuietly(), this.interval.milliseconds);
    this.tickQuietly();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** Puts a job in the queue for the next step of every round that has one due. */
  async tick(moment = new Date()): Promise<void> {
    const today = danishDay(moment);
    if (this.plannedOn !== today) {
      await this.series.planAhead(today);
      this.plannedOn = today;
    }
    const due = await this.occurrences.listDue(moment);
    if (due.length === 0) return;
    const [checksOf, inHand] = await Promise.all([
      this.readiness.checksOn(today),
      this.jobs.keysInHand('timetable'),
    ]);
    for (const occurrence of due) {
      const met = checksOf(occurrence).every(({ isMet }) => isMet);
      await this.send(occurrence, actionOf(occurrence, moment, met), inHand);
    }
  }

  /** A tick that a step of HR asks for: what it makes due need not wait for the next one. */
  tickQuietly(): void {
    // A tick that takes long is not overtaken by the next.
    const enough = wait(TIMEOUT, undefined, { ref: false });
    this.ticking ??= Promise.race([this.tick(), enough])
      .catch((error: Error) => this.logger.warn(error.message))
      .finally(() => (this.ticking = null));
  }

  private async send(
    { id, name }: PlannedRound,
    action: NextAction,
    inHand: ReadonlySet<string>,
  ): Promise<void> {
    if (action.kind !== 'do' && action.kind !== 'skip') return;
    const key = `${id}:${action.step}`;
    if (inHand.has(key)) return;
    await this.jobs.send('timetable', { occurrence: id, name, step: action.step }, key);
  }

  /** Runs the step if it is still the next one, and goes on to what is due after it. */
  private async run(id: string, step: string): Promise<void> {
    const moment = new Date();
    const occurrence = await this.occurrences.find(id);
    if (!occurrence || occurrence.skipped) return;
    const checks = (await this.readiness.checksOn(danishDay(moment)))(occurrence);
    const action = actionOf(
      occurrence,
      moment,
      checks.every(({ isMet }) => isMet),
    );
    if ((action.kind === 'do' || action.kind === 'skip') && action.step === step) {
      await this.steps.run(occurrence, action, moment);
    }
    this.tickQuietly();
  }
}

function actionOf({ steps, round }: PlannedRound, moment: Date, isReady: boolean): NextAction {
  return nextAction(steps, moment, round?.state ?? null, isReady);
}
