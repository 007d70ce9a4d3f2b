import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { FetchLinksDto } from '../round/round.dto';
import { InvitationService } from './invitation.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key/links')
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  /** The personal links of an open round, once, as CSV. */
  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="links.csv"')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  fetch(@Param('key') key: string, @Body() body: FetchLinksDto): Promise<string> {
    return this.invitations.fetchCsv(key, body.replace ?? false);
  }
}
