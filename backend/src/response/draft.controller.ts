import { Body, Controller, Delete, Get, Header, Ip, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import { CodeAttempts } from './code-attempts.service';
import { DraftDto, DraftReceiptDto, SaveDraftDto } from './draft.dto';
import { DraftService } from './draft.service';
import { LinkToken } from './link-token.decorator';

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@Controller('answer/draft')
export class DraftController {
  constructor(
    private readonly drafts: DraftService,
    private readonly attempts: CodeAttempts,
  ) {}

  /** The encrypted draft of a leader who goes on with on another device. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: DraftDto })
  async read(@LinkToken() token: string, @Ip() address: string): Promise<DraftDto> {
    return { content: await this.attempts.watch(token, address, () => this.drafts.read(token)) };
  }

  /** Saves it, unless another device has saved one that the sender has not seen. */
  @Put()
  @ApiOkResponse({ type: DraftReceiptDto })
  async save(
    @LinkToken() token: string,
    @Ip() address: string,
    @Body() body: SaveDraftDto,
  ): Promise<DraftReceiptDto> {
    await this.attempts.watch(token, address, () =>
      this.drafts.save(token, body.content, body.replaces ?? null),
    );
    return { done: true };
  }

  @Delete()
  @ApiOkResponse({ type: DraftReceiptDto })
  async remove(@LinkToken() token: string, @Ip() address: string): Promise<DraftReceiptDto> {
    await this.attempts.watch(token, address, () => this.drafts.remove(token));
    return { done: true };
  }
}
