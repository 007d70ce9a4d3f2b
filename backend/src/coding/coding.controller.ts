import { Body, Controller, Get, Header, Param, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { DecideCodingDto } from './coding.dto';
import { CodingReviewService, type Reviewer } from './coding-review.service';

@ApiTags('coding')
@Roles('hr', 'directorate')
@Controller('coding')
export class CodingController {
  constructor(private readonly reviews: CodingReviewService) {}

  /** How far the coding of 2020 has been reviewed, by whom by number, and how far they agree. */
  @Get()
  @Answers('GET /api/coding')
  @Header('Cache-Control', 'no-store')
  review(@Req() request: Request) {
    return this.reviews.review(reviewerOf(request));
  }

  /** Findings to go through in one sitting, with what you decided. What others decided is not in it. */
  @Get('batches/:key')
  @Answers('GET /api/coding/batches/{key}')
  @Header('Cache-Control', 'no-store')
  batch(@Param('key') key: string, @Req() request: Request) {
    return this.reviews.batch(key, reviewerOf(request));
  }

  /** Keeps what you decide of a finding; it can be decided anew. */
  @Put('findings/:id')
  @Answers('PUT /api/coding/findings/{id}')
  decide(@Param('id') id: string, @Body() body: DecideCodingDto, @Req() request: Request) {
    return this.reviews.decide(id, body, reviewerOf(request));
  }
}

function reviewerOf({ session }: Request): Reviewer {
  const { account } = session;
  if (account?.role !== 'hr' && account?.role !== 'directorate') {
    throw new Problem('role-not-allowed');
  }
  return { accountId: account.id, role: account.role };
}
