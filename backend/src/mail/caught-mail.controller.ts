import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { Problem } from '../problem/problem';
import { MailCatcher } from './delivery/mail-catcher.service';
import { CaughtMailContentDto, CaughtMailDto } from './mail.dto';

/** The mails that have gone nowhere. */
@ApiTags('mail')
@Roles('hr')
@Controller('caught-mails')
export class CaughtMailController {
  constructor(private readonly catcher: MailCatcher) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: [CaughtMailDto] })
  list(): CaughtMailDto[] {
    return this.catcher
      .list()
      .map(({ id, receivedAt, to, subject }) => ({ id, receivedAt, to, subject }));
  }

  @Get(':id')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: CaughtMailContentDto })
  find(@Param('id') id: string): CaughtMailContentDto {
    const mail = this.catcher.find(id);
    if (!mail) throw new Problem('page-not-found');
    return mail;
  }
}
