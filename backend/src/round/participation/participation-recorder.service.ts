import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BoxKeys } from '../../envelope/box-keys.service';
import { danishDay } from '../days/calendar-day';
import { RoundRepository } from '../round.repository';

const EVERY_MILLISECONDS = 60_000;

/**
 * Counts the answers of every open round for the day, and beside the database how many there are. Counting again puts the newer number in place of
 * the older, so any number of programs may do it.
 */
@Injectable()
export class ParticipationRecorder implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Participation');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly rounds: RoundRepository,
    private readonly keys: BoxKeys,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.record(), EVERY_MILLISECONDS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** @param day an ISO day; without it today in Denmark */
  async record(day = danishDay(new Date())): Promise<void> {
    try {
      await this.rounds.recordDay(day);
      for (const { boxKey, given } of await this.rounds.countGiven()) {
        await this.keys.noteCount(boxKey, given);
      }
    } catch (error) {
      this.log.warn(`Not counted: ${(error as Error).name}`);
    }
  }
}
