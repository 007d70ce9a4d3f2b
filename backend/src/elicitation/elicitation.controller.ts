import { Body, Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  Elicitations,
  ReaderConsistency,
  WordLinks,
} from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import type { Request } from 'express';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { PublicUrl } from '../settings/public-url.service';
import { AskReadersDto } from './elicitation.dto';
import { ElicitationService } from './elicitation.service';

@ApiTags('elicitation')
@Roles('hr')
@Controller('elicitations')
export class ElicitationController {
  constructor(
    private readonly elicitations: ElicitationService,
    private readonly address: PublicUrl,
  ) {}

  /** What the report's words are taken to stand for, and what readers have said of them. */
  @Roles('hr', 'directorate')
  @Get()
  @Answers('GET /api/elicitations')
  list(): Promise<Elicitations> {
    return this.elicitations.list();
  }

  /** Begins to ask, with a link for each reader. One elicitation is open at a time. */
  @Post()
  @Answers('POST /api/elicitations')
  @Header('Cache-Control', 'no-store')
  async open(@Body() { readers }: AskReadersDto): Promise<WordLinks> {
    return this.linksOf(await this.elicitations.open(readers));
  }

  /** Makes links for more readers. */
  @Post(':id/links')
  @Answers('POST /api/elicitations/{id}/links')
  @Header('Cache-Control', 'no-store')
  async addReaders(
    @Param('id') id: string,
    @Body() { readers }: AskReadersDto,
  ): Promise<WordLinks> {
    return this.linksOf(await this.elicitations.addReaders(id, readers));
  }

  /** How alike readers place a word the second time, of all and of each without a name. */
  @Get(':id/consistency')
  @Answers('GET /api/elicitations/{id}/consistency')
  consistency(@Param('id') id: string): Promise<ReaderConsistency> {
    return this.elicitations.consistency(id);
  }

  /** Takes no more answers. From then on the values are shown. */
  @Post(':id/close')
  @Answers('POST /api/elicitations/{id}/close')
  close(@Param('id') id: string): Promise<void> {
    return this.elicitations.close(id);
  }

  /** Takes the readers' values into use. Rounds that are published keep what they rest on. */
  @Post(':id/lexicon')
  @Answers('POST /api/elicitations/{id}/lexicon')
  takeIntoUse(@Param('id') id: string, @Req() { session }: Request): Promise<void> {
    return this.elicitations.takeIntoUse(id, accountOf(session));
  }

  /** Comes back to the assumed values, from now on. */
  @Post('assumed-lexicon')
  @Answers('POST /api/elicitations/assumed-lexicon')
  comeBack(@Req() { session }: Request): Promise<void> {
    return this.elicitations.comeBack(accountOf(session));
  }

  private linksOf(tokens: readonly string[]): WordLinks {
    return { links: tokens.map((token) => this.address.of(`/ord#${token}`)) };
  }
}

function accountOf({ account }: Request['session']): string {
  return account!.role === 'leader' ? '' : account!.mail;
}
