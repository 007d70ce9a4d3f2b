import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MailReport } from '@ledelsespuls/contracts/bodies/rounds/mail';
import { Problem } from '../../problem/problem';
import { danishDay } from '../../round/days/calendar-day';
import type { RoundEntity } from '../../round/round.entity';
import { MailRoute } from '../../settings/mail-route.service';
import { MailQueueRepository } from '../mail-queue.repository';
import { reportOccasions } from './mail-report';
import { MailReportRepository } from './mail-report.repository';
import { MailTransport } from '../delivery/mail-transport.service';
import { MailWriter } from '../texts/mail-writer.service';
import type { Occasion } from '../occasion';
import type { RenderedMail } from '../texts/render-mail';

/** What HR sees of mails, and tries before they go out. */
@Injectable()
export class MailReportService {
  constructor(
    private readonly queue: MailQueueRepository,
    private readonly reports: MailReportRepository,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
    private readonly route: MailRoute,
  ) {}

  async report(roundKey: string): Promise<MailReport> {
    const round = await this.load(roundKey);
    const [linksHandedOut, counts, reminders, addressees, refused, bounced, notLeaders] =
      await Promise.all([
        this.queue.areLinksHandedOut(round.id),
        this.reports.countMails(round.id),
        this.reports.listReminders(round.id),
        this.reports.countAddressees(round.id),
        this.reports.listRefused(round.id),
        this.reports.listBounced(round.id),
        this.reports.listNotLeaders(round.id),
      ]);
    const { from, perMinute } = this.route.value;
    return {
      isSentExternally: this.transport.isReal && !round.simulated,
      from,
      perMinute,
      ...addressees,
      occasions: reportOccasions(counts, reminders, { ...round, linksHandedOut }),
      refusedAddresses: refused,
      seesBounces: this.route.value.bounces !== null,
      bouncedAddresses: bounced,
      notLeaders,
    };
  }

  /** The mail as a leader would get it; its links lead to a page that says that they are not known. */
  async preview(roundKey: string, occasion: Occasion, name: string): Promise<RenderedMail> {
    const {
      simulated,
      minimum,
      kind,
      version,
      asksRecollection,
      opensOn,
      openedOn,
      closesOn,
      name: round,
    } = await this.load(roundKey);
    const firstDay = opensOn ?? openedOn ?? danishDay(new Date());
    return this.writer.render(
      {
        occasion,
        name,
        round: {
          ...{ name: round, kind, version, minimum, simulated, asksRecollection },
          ...{ closesOn, opensOn: firstDay },
        },
      },
      null,
    );
  }

  /** @throws Problem where the mail server does not take it */
  async sendTest(roundKey: string, occasion: Occasion, address: string): Promise<void> {
    const { simulated } = await this.load(roundKey);
    const mail = await this.preview(roundKey, occasion, address);
    const envelope = {
      id: randomUUID(),
      occasion: 'test' as const,
      name: address,
      address,
      simulated,
    };
    const outcome = await this.transport.send(envelope, {
      ...mail,
      subject: `[Test] ${mail.subject}`,
    });
    if (outcome.kind !== 'accepted') throw new Problem('test-mail-not-sent');
  }

  private async load(key: string): Promise<RoundEntity> {
    const round = await this.queue.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    return round;
  }
}
