import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Comment, ReviewProgress } from '@ledelsespuls/contracts/bodies/rounds/comment';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { DecideCommentDto } from './review.dto';
import { ReviewService } from './review.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key/comments')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

  /** The comments of a closed round, in random order. They are gone once it is published. */
  @Get()
  @Answers('GET /api/rounds/{key}/comments')
  @Header('Cache-Control', 'no-store')
  list(@Param('key') key: string): Promise<Comment[]> {
    return this.review.list(key);
  }

  @Get('progress')
  @Answers('GET /api/rounds/{key}/comments/progress')
  progress(@Param('key') key: string): Promise<ReviewProgress> {
    return this.review.progress(key);
  }

  /** Decides on a comment. It can be changed and taken back until the round is published. */
  @Put(':id')
  @Answers('PUT /api/rounds/{key}/comments/{id}')
  decide(
    @Param('key') key: string,
    @Param('id') id: string,
    @Body() body: DecideCommentDto,
  ): Promise<Comment> {
    return this.review.decide(key, id, body);
  }
}
