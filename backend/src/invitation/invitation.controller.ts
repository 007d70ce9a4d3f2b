import { Body, Controller, Header, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { LinkFiles } from '@ledelsespuls/contracts/bodies/rounds/links';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { FetchLinksDto } from '../round/round.dto';
import { LinkFilesService } from './link-files.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key/links')
export class InvitationController {
  constructor(private readonly files: LinkFilesService) {}

  /** The personal links of an open round, once, as CSV. */
  @Post()
  @Answers('POST /api/rounds/{key}/links')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="links.csv"')
  @Header('Cache-Control', 'no-store')
  fetch(
    @Param('key') key: string,
    @Body() body: FetchLinksDto,
    @Req() request: Request,
  ): Promise<string> {
    return this.files.fetchCsv(key, body.replace ?? false, accountOf(request));
  }

  /** The same, once, with letters of the very same links for leaders without mail. */
  @Post('files')
  @Answers('POST /api/rounds/{key}/links/files')
  @Header('Cache-Control', 'no-store')
  async fetchFiles(
    @Param('key') key: string,
    @Body() body: FetchLinksDto,
    @Req() request: Request,
  ): Promise<LinkFiles> {
    const { csv, letters, withoutMail } = await this.files.fetch(
      key,
      body.replace ?? false,
      accountOf(request),
    );
    return { csv, letters: letters?.toString('base64') ?? null, withoutMail };
  }
}

/** A leader's session is not let in here. */
function accountOf({ session }: Request): string {
  const account = session.account!;
  return account.role === 'leader' ? '' : account.mail;
}
