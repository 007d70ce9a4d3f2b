import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LinkDownload } from '@ledelsespuls/contracts/bodies/rounds/links';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { InvitationService } from './invitation.service';

@ApiTags('rounds')
@Roles('hr', 'directorate')
@Controller('link-downloads')
export class LinkDownloadController {
  constructor(private readonly invitations: InvitationService) {}

  /** Who in HR has had how many links and codes of which round, newest first. */
  @Get()
  @Answers('GET /api/link-downloads')
  list(): Promise<LinkDownload[]> {
    return this.invitations.listDownloads();
  }
}
