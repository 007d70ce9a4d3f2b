import { Body, Controller, Delete, Get, Header, Put, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Draft, DraftReceipt } from '@ledelsespuls/contracts/bodies/answering/draft';
import { Public } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { CodeAttempts } from '../code-attempts.interceptor';
import { SaveDraftDto } from './draft.dto';
import { DraftService } from './draft.service';
import { RecoveryCode } from '../own-key/recovery-code.decorator';
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
  async read(@LinkToken() token: string, @RecoveryCode() code: string | null): Promise<Draft> {
    return { content: await this.drafts.read(token, code) };
  }

  /** Saves it, unless another device has saved one that the sender has not seen. */
  @Put()
  @Answers('PUT /api/answer/draft')
  async save(
    @LinkToken() token: string,
    @RecoveryCode() code: string | null,
    @Body() { content, replaces }: SaveDraftDto,
  ): Promise<DraftReceipt> {
    await this.drafts.save(token, code, content, replaces ?? null);
    return { done: true };
  }

  @Delete()
  @Answers('DELETE /api/answer/draft')
  async remove(
    @LinkToken() token: string,
    @RecoveryCode() code: string | null,
  ): Promise<DraftReceipt> {
    await this.drafts.remove(token, code);
    return { done: true };
  }
}
