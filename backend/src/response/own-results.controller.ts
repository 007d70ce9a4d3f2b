import { promisify } from 'node:util';
import { Controller, Post, Req, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Public } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { CodeAttempts } from './code-attempts.interceptor';
import { LinkToken } from './link-token.decorator';
import { ResponseService } from './response.service';

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@UseInterceptors(CodeAttempts)
@Controller('answer/results')
export class OwnResultsController {
  constructor(private readonly responses: ResponseService) {}

  /** Lets the holder of a personal link see the published results. The session does not know who it is. */
  @Post()
  @Answers('POST /api/answer/results')
  async open(@LinkToken() token: string, @Req() request: Request): Promise<void> {
    const accessScope = await this.responses.ownResults(token);
    await promisify(request.session.regenerate.bind(request.session))();
    request.session.account = { role: 'leader', ...accessScope };
  }
}
