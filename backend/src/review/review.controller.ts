import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { CommentDto, DecideCommentDto, ReviewProgressDto } from './review.dto';
import { ReviewService } from './review.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key/comments')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

  /** The comments of a closed round, in random order. They are gone once it is published. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: [CommentDto] })
  list(@Param('key') key: string): Promise<CommentDto[]> {
    return this.review.list(key);
  }

  @Get('progress')
  @ApiOkResponse({ type: ReviewProgressDto })
  progress(@Param('key') key: string): Promise<ReviewProgressDto> {
    return this.review.progress(key);
  }

  /** Decides on a comment. It can be changed and taken back until the round is published. */
  @Put(':id')
  @ApiOkResponse({ type: CommentDto })
  decide(
    @Param('key') key: string,
    @Param('id') id: string,
    @Body() body: DecideCommentDto,
  ): Promise<CommentDto> {
    return this.review.decide(key, id, body);
  }
}
