import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BoxKeys } from '../envelope/box-keys.service';
import { danishDay } from '../round/days/calendar-day';
import { BoxRepository } from './box.repository';
import { BoxService, unlessShut } from './box.service';

const EVERY_MILLISECONDS = 10 * 60 * 1000;
/** Fewer new ones wait for another night, so that none is alone among them. */
const FEWEST_TO_MIX = 5;
/** Of the Danish clock. */
const NIGHT = { from: 2, until: 4 };

/**
 * Mixes the open rounds' envelopes each night, and ends what a program left when it died: boxes that were
 * not filled after closing, keys that were not destroyed after publishing, files that hold rows which are gone.
 * Any number of programs may.
 */
@Injectable()
export class BoxKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Box');
  private timer: NodeJS.Timeout | null = null;
  private mixedOn: string | null = null;

  constructor(
    private readonly boxes: BoxRepository,
    private readonly keys: BoxKeys,
    private readonly box: BoxService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.tick(new Date()), EVERY_MILLISECONDS);
    this.timer.unref();
    for (const key of await this.boxes.listSpentKeys()) await this.keys.destroy(key);
    void this.fillClosed();
  }

  /**
   * Fills the boxes of rounds that a program closed and died before it could, and writes files anew that hold
   * what is gone. Boxes that are shut wait.
   */
  async fillClosed(): Promise<void> {
    try {
      if (await this.boxes.hasLeftovers()) await this.boxes.rewriteFiles();
      for (const round of await this.boxes.listClosed())
        await this.box.fill(round).catch(unlessShut);
    } catch (error) {
      this.log.warn(`Not filled: ${(error as Error).name}`);
    }
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Mixes where it is night and has not been done this night. */
  async tick(now: Date): Promise<void> {
    const day = danishDay(now);
    if (this.mixedOn === day || !isNight(now)) return;
    try {
      if (await this.boxes.mixOpen(FEWEST_TO_MIX)) await this.boxes.rewriteFiles();
      this.mixedOn = day;
    } catch (error) {
      this.log.warn(`Not mixed: ${(error as Error).name}`);
    }
  }
}

function isNight(now: Date): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Copenhagen',
    }).format(now),
  );
  return hour >= NIGHT.from && hour < NIGHT.until;
}
