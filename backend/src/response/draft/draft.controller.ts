import { Body, Controller, Delete, Get, Header, Put, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Draft, DraftReceipt } from '@ledelsespuls/contracts/bodies/draft';
import { Public } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { CodeAttempts } from '../code-attempts.interceptor';
import { SaveDraftDto } from './draft.dto';
import { DraftService } from './draft.service';
import { LinkToken } from '../link-token.decorator';

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@UseInterceptors(CodeAttempts)
@Controller('answer/draft')
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  /** The encrypted draft of a leader who goes on with on another device. */
  @Get()
  @Answers('GET /api/answer/draft')
  @Header('Cache-Control', 'no-store')
  async read(@LinkToken() token: string): Promise<Draft> {
    return { content: await this.drafts.read(token) };
  }

  /** Saves it, unless another device has saved one that the sender has not seen. */
  @Put()
  @Answers('PUT /api/answer/draft')
  async save(@LinkToken() token: string, @Body() body: SaveDraftDto): Promise<DraftReceipt> {
    await this.drafts.save(token, body.content, body.replaces ?? null);
    return { done: true };
  }

  @Delete()
  @Answers('DELETE /api/answer/draft')
  async remove(@LinkToken() token: string): Promise<DraftReceipt> {
    await this.drafts.remove(token);
    return { done: true };
  }
}
