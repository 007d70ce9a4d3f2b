import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CaughtMail, CaughtMailContent } from '@ledelsespuls/contracts/bodies/rounds/mail';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { MailCatcher } from './delivery/mail-catcher.service';

/** The mails that have gone nowhere. */
@ApiTags('mail')
@Roles('hr')
@Controller('caught-mails')
export class CaughtMailController {
  constructor(private readonly catcher: MailCatcher) {}

  @Get()
  @Answers('GET /api/caught-mails')
  @Header('Cache-Control', 'no-store')
  list(): CaughtMail[] {
    return this.catcher
      .list()
      .map(({ id, receivedAt, to, subject }) => ({ id, receivedAt, to, subject }));
  }

  @Get(':id')
  @Answers('GET /api/caught-mails/{id}')
  @Header('Cache-Control', 'no-store')
  find(@Param('id') id: string): CaughtMailContent {
    const mail = this.catcher.find(id);
    if (!mail) throw new Problem('page-not-found');
    return mail;
  }
}
