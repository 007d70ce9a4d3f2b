import { Body, Controller, Delete, Get, Header, Put, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import { CodeAttempts } from './code-attempts.interceptor';
import { DraftDto, DraftReceiptDto, SaveDraftDto } from './draft.dto';
import { DraftService } from './draft.service';
import { LinkToken } from './link-token.decorator';

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@UseInterceptors(CodeAttempts)
@Controller('answer/draft')
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  /** The encrypted draft of a leader who goes on with on another device. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: DraftDto })
  async read(@LinkToken() token: string): Promise<DraftDto> {
    return { content: await this.drafts.read(token) };
  }

  /** Saves it, unless another device has saved one that the sender has not seen. */
  @Put()
  @ApiOkResponse({ type: DraftReceiptDto })
  async save(@LinkToken() token: string, @Body() body: SaveDraftDto): Promise<DraftReceiptDto> {
    await this.drafts.save(token, body.content, body.replaces ?? null);
    return { done: true };
  }

  @Delete()
  @ApiOkResponse({ type: DraftReceiptDto })
  async remove(@LinkToken() token: string): Promise<DraftReceiptDto> {
    await this.drafts.remove(token);
    return { done: true };
  }
}
