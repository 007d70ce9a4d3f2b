import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { RoundDto } from '../round/round.dto';
import { RoundService } from '../round/round.service';
import { MergesDto, PublicationPreviewDto, PublicationVerificationDto } from './publication.dto';
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

  /** What publishing would show and hide, without a figure, and which merges would show more. */
  @Get('publication-preview')
  @ApiOkResponse({ type: PublicationPreviewDto })
  preview(@Param('key') key: string): Promise<PublicationPreviewDto> {
    return this.publications.preview(key);
  }

  /** Lets small units stand as one named group in the publication. Can be changed until it is frozen. */
  @Put('merges')
  @ApiOkResponse({ type: PublicationPreviewDto })
  merge(@Param('key') key: string, @Body() { merges }: MergesDto): Promise<PublicationPreviewDto> {
    return this.publications.merge(key, merges);
  }

  /** Computes a published round again from the sealed box, and says whether all is the same. */
  @Get('publication-verification')
  @ApiOkResponse({ type: PublicationVerificationDto })
  verify(@Param('key') key: string): Promise<PublicationVerificationDto> {
    return this.publications.verify(key);
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
