import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { Public } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { LinkToken } from '../../response/link-token.decorator';
import { PlaceWordDto } from '../elicitation.dto';
import { WordReadingService } from './word-reading.service';

@ApiTags('elicitation')
@ApiBearerAuth()
@Public()
@Controller('words')
export class WordReadingController {
  constructor(private readonly reading: WordReadingService) {}

  /** The words behind a reader's link, with what the reader has said of them. Nobody else's. */
  @Get()
  @Answers('GET /api/words')
  @Header('Cache-Control', 'no-store')
  view(@LinkToken() token: string): Promise<WordReading> {
    return this.reading.view(token);
  }

  /** Keeps what the reader says of the word on a page, from 0 on. Sent again it takes the place of the first. */
  @Put(':page')
  @Answers('PUT /api/words/{page}')
  place(
    @LinkToken() token: string,
    @Param('page') page: string,
    @Body() said: PlaceWordDto,
  ): Promise<void> {
    return this.reading.place(token, /^\d{1,2}$/.test(page) ? Number(page) : NaN, said);
  }
}
