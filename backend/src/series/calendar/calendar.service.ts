import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type {
  ChangeOccurrence,
  Occurrence,
  ScheduleRound,
} from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import { Problem } from '../../problem/problem';
import { danishDay } from '../../round/days/calendar-day';
import { RoundService } from '../../round/round.service';
import { ReadinessService } from '../readiness.service';
import type { OccurrenceEntity } from '../occurrence.entity';
import { OccurrenceRepository, type PlannedRound } from '../occurrence.repository';
import { presentOccurrence } from './present-occurrence';
import { MAIL_STEPS } from '../timetable/timetable';
import { StepRunner } from '../timetable/step-runner.service';
import { TimetableService } from '../timetable/timetable.service';
import { addDays, isWorkingDay, workingDayFrom } from '../planning/working-day';

/** A round that is published stays in the calendar for so many days. */
const SHOWN_AFTER = 60;
const ROSTER_MAX_AGE = 30;

/** The rounds that are planned, and what HR changes in them. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly occurrences: OccurrenceRepository,
    private readonly readiness: ReadinessService,
    private readonly rounds: RoundService,
    private readonly timetable: TimetableService,
    private readonly steps: StepRunner,
  ) {}

  async list(moment = new Date()): Promise<Occurrence[]> {
    const today = danishDay(moment);
    const from = addDays(today, -SHOWN_AFTER);
    const checksOf = await this.readiness.checksOn(today);
    const all = await this.occurrences.list();
    return all
      .filter(({ opensOn, round, skipped }) => {
        return opensOn >= from || (!skipped && round?.state !== 'published');
      })
      .map((held) =>
        presentOccurrence(held, this.readiness.versionOf(held), checksOf(held), moment),
      );
  }

  async find(id: string): Promise<Occurrence> {
    const moment = new Date();
    const held = await this.load(id);
    const checksOf = await this.readiness.checksOn(danishDay(moment));
    return presentOccurrence(held, this.readiness.versionOf(held), checksOf(held), moment);
  }

  /** Moves or edits a planned round; from then on its series leaves it alone. */
  async change(id: string, change: ChangeOccurrence): Promise<Occurrence> {
    const held = await this.loadUnopened(id);
    if (change.opensOn !== undefined && change.opensOn !== held.opensOn) checkDay(change.opensOn);
    if (held.round && (change.name !== undefined || change.version !== undefined)) {
      throw new Problem('occurrence-announced');
    }
    return this.write(id, { ...change, edited: true });
  }

  async skip(id: string, skipped: boolean): Promise<Occurrence> {
    const held = await this.loadUnopened(id);
    if (!skipped && held.opensOn < danishDay(new Date())) throw new Problem('occurrence-day-past');
    return this.write(id, { skipped });
  }

  async discuss(id: string, discussedOn: string | null): Promise<Occurrence> {
    await this.loadUnopened(id);
    return this.write(id, { discussedOn });
  }

  /** Makes the round of a plan ahead of its announcement, so that the codes of its box can be made. */
  async makeRound(id: string): Promise<Occurrence> {
    await this.steps.roundOf(await this.loadUnopened(id));
    return this.find(id);
  }

  /** Lets a draft that HR has made open, send and close by itself. */
  async schedule(roundKey: string, wanted: ScheduleRound): Promise<Occurrence> {
    const round = await this.rounds.load(roundKey);
    if (round.state !== 'draft') throw new Problem('occurrence-begun');
    checkDay(wanted.opensOn);
    const [held] = await this.occurrences.list({ roundId: round.id });
    if (held) return this.write(held.id, { ...wanted, edited: true });
    const { id: roundId, name, kind, version, minimum, simulated } = round;
    const id = await this.occurrences.insert({
      roundId,
      name,
      kind,
      version,
      minimum,
      simulated,
      ...wanted,
      mails: [...MAIL_STEPS],
      rosterMaxAge: ROSTER_MAX_AGE,
    });
    return this.write(id, {});
  }

  /** Takes the timetable of a draft away: HR opens and closes it by hand again. */
  async unschedule(roundKey: string): Promise<void> {
    const round = await this.rounds.load(roundKey);
    if (round.state !== 'draft') throw new Problem('occurrence-begun');
    const [held] = await this.occurrences.list({ roundId: round.id });
    if (held) await this.occurrences.remove(held.id);
  }

  private async write(id: string, change: Partial<OccurrenceEntity>): Promise<Occurrence> {
    if (!(await this.occurrences.change(id, change))) throw new Problem('occurrence-begun');
    this.timetable.tickQuietly();
    return this.find(id);
  }

  private async loadUnopened(id: string): Promise<PlannedRound> {
    const held = await this.load(id);
    if (held.round && held.round.state !== 'draft') throw new Problem('occurrence-begun');
    return held;
  }

  private async load(id: string): Promise<PlannedRound> {
    const held = isUUID(id) ? await this.occurrences.find(id) : null;
    if (!held) throw new Problem('occurrence-not-found');
    return held;
  }
}

/** @throws Problem where a round may not open on the day */
function checkDay(day: string): void {
  if (day < danishDay(new Date())) throw new Problem('occurrence-day-past');
  if (!isWorkingDay(day)) {
    throw new Problem('occurrence-day-closed', { params: { next: workingDayFrom(day) } });
  }
}
