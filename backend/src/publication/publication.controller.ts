import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Round } from '@ledelsespuls/contracts/bodies/rounds/round';
import type {
  PublicationPreview,
  PublicationProgress,
  PublicationVerification,
} from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { RoundService } from '../round/round.service';
import { MergesDto } from './publication.dto';
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
  @Answers('POST /api/rounds/{key}/close')
  async close(@Param('key') key: string): Promise<Round> {
    await this.publications.close(key);
    return this.rounds.find(key);
  }

  /** What publishing would show and hide, without a figure, and which merges would show more. */
  @Get('publication-preview')
  @Answers('GET /api/rounds/{key}/publication-preview')
  preview(@Param('key') key: string): Promise<PublicationPreview> {
    return this.publications.preview(key);
  }

  /** Lets small units stand as one named group in the publication. Can be changed until it is frozen. */
  @Put('merges')
  @Answers('PUT /api/rounds/{key}/merges')
  merge(@Param('key') key: string, @Body() { merges }: MergesDto): Promise<PublicationPreview> {
    return this.publications.merge(key, merges);
  }

  /** Whether what is published is byte for byte what was frozen, and was computed twice before. */
  @Get('publication-verification')
  @Answers('GET /api/rounds/{key}/publication-verification')
  verify(@Param('key') key: string): Promise<PublicationVerification> {
    return this.publications.verify(key);
  }

  /** Freezes what may be shown. It can be done once and never changed. */
  @Post('publish')
  @Answers('POST /api/rounds/{key}/publish')
  async publish(@Param('key') key: string): Promise<Round> {
    await this.publications.publish(key);
    return this.rounds.find(key);
  }

  /** How many statements are computed of a publication under way. */
  @Get('publication-progress')
  @Answers('GET /api/rounds/{key}/publication-progress')
  progress(@Param('key') key: string): PublicationProgress {
    return this.publications.progressOf(key);
  }

  /** Ends a publication under way, of which nothing is kept. */
  @Delete('publication-progress')
  @Answers('DELETE /api/rounds/{key}/publication-progress')
  cancel(@Param('key') key: string): void {
    this.publications.cancel(key);
  }
}
