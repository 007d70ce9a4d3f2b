import { Controller, Get, Param, ParseEnumPipe, Post, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type {
  MailPreview,
  MailReport,
  QueuedMails,
} from '@ledelsespuls/contracts/bodies/rounds/mail';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { MailReportService } from './report/mail-report.service';
import { MailService } from './mail.service';
import { OCCASIONS, type Occasion } from './occasion';

const OCCASION = new ParseEnumPipe(OCCASIONS, {
  exceptionFactory: () => new Problem('page-not-found'),
});

@ApiTags('mail')
@Roles('hr')
@Controller('rounds/:key/mail')
export class MailController {
  constructor(
    private readonly mails: MailService,
    private readonly reports: MailReportService,
  ) {}

  /** How the mails of a round went; never who was reminded. */
  @Get()
  @Answers('GET /api/rounds/{key}/mail')
  report(@Param('key') key: string): Promise<MailReport> {
    return this.reports.report(key);
  }

  /** Has the mails of an occasion sent. Asking again sends none twice. */
  @Post(':occasion')
  @Answers('POST /api/rounds/{key}/mail/{occasion}')
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  async queue(
    @Param('key') key: string,
    @Param('occasion', OCCASION) occasion: Occasion,
  ): Promise<QueuedMails> {
    return { queued: await this.mails.queue(key, occasion) };
  }

  @Get(':occasion/preview')
  @Answers('GET /api/rounds/{key}/mail/{occasion}/preview')
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  preview(
    @Param('key') key: string,
    @Param('occasion', OCCASION) occasion: Occasion,
  ): Promise<MailPreview> {
    return this.reports.preview(key, occasion, 'Anne Eksempel');
  }

  /** Sends the preview to the one who asks. */
  @Post(':occasion/test')
  @Answers('POST /api/rounds/{key}/mail/{occasion}/test')
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  async test(
    @Param('key') key: string,
    @Param('occasion', OCCASION) occasion: Occasion,
    @Req() request: Request,
  ): Promise<void> {
    const account = request.session.account!;
    if (account.role === 'leader') throw new Problem('role-not-allowed');
    await this.reports.sendTest(key, occasion, account.mail);
  }
}
