import { Controller, Get, HttpCode, Param, ParseEnumPipe, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Roles } from '../access/roles.decorator';
import { Problem } from '../problem/problem';
import { MailReportService } from './report/mail-report.service';
import { MailPreviewDto, MailReportDto, QueuedMailsDto } from './mail.dto';
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
  @ApiOkResponse({ type: MailReportDto })
  report(@Param('key') key: string): Promise<MailReportDto> {
    return this.reports.report(key);
  }

  /** Has the mails of an occasion sent. Asking again sends none twice. */
  @Post(':occasion')
  @HttpCode(200)
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  @ApiOkResponse({ type: QueuedMailsDto })
  async queue(
    @Param('key') key: string,
    @Param('occasion', OCCASION) occasion: Occasion,
  ): Promise<QueuedMailsDto> {
    return { queued: await this.mails.queue(key, occasion) };
  }

  @Get(':occasion/preview')
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  @ApiOkResponse({ type: MailPreviewDto })
  preview(
    @Param('key') key: string,
    @Param('occasion', OCCASION) occasion: Occasion,
  ): Promise<MailPreviewDto> {
    return this.reports.preview(key, occasion, 'Anne Eksempel');
  }

  /** Sends the preview to the one who asks. */
  @Post(':occasion/test')
  @HttpCode(204)
  @ApiParam({ name: 'occasion', enum: OCCASIONS })
  @ApiNoContentResponse()
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
