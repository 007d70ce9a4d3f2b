import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { RoundDto } from '../round/round.dto';
import { RoundService } from '../round/round.service';
import { PublicationService } from './publication.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key')
export class PublicationController {
  constructor(
    private readonly publications: PublicationService,
    private readonly rounds: RoundService,
  ) {}

  /** Ends the collecting. The answers are sealed: no link can change one from then on. */
  @Post('close')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundDto })
  async close(@Param('key') key: string): Promise<RoundDto> {
    await this.publications.close(key);
    return this.rounds.find(key);
  }

  /** Freezes what may be shown. It can be done once and never changed. */
  @Post('publish')
  @HttpCode(200)
  @ApiOkResponse({ type: RoundDto })
  async publish(@Param('key') key: string): Promise<RoundDto> {
    await this.publications.publish(key);
    return this.rounds.find(key);
  }
}
