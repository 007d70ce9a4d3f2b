import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Box, BoxCodes } from '@ledelsespuls/contracts/bodies/rounds/box';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { TypedBoxCodeDto } from './box.dto';
import { CustodyService } from './custody.service';

@ApiTags('rounds')
@Roles('hr')
@Controller('rounds/:key/box')
export class BoxController {
  constructor(private readonly custody: CustodyService) {}

  /** Who can open a round's box, and how far it is. */
  @Get()
  @Answers('GET /api/rounds/{key}/box')
  @Header('Cache-Control', 'no-store')
  describe(@Param('key') key: string): Promise<Box> {
    return this.custody.describe(key);
  }

  /**
   * Makes two codes for the box of a draft, each of which opens it. They are told this once. Earlier ones
   * of the draft open nothing from then on.
   */
  @Post('codes')
  @Answers('POST /api/rounds/{key}/box/codes')
  @Header('Cache-Control', 'no-store')
  makeCodes(@Param('key') key: string): Promise<BoxCodes> {
    return this.custody.makeCodes(key);
  }

  /** Tries a code before the round opens. Both have to be tried first. */
  @Post('codes/tries')
  @Answers('POST /api/rounds/{key}/box/codes/tries')
  tryCode(@Param('key') key: string, @Body() { code }: TypedBoxCodeDto): Promise<Box> {
    return this.custody.tryCode(key, code);
  }

  /** Opens the box of a closed round with one of its codes, until it is published or the program stops. */
  @Post('opening')
  @Answers('POST /api/rounds/{key}/box/opening')
  open(@Param('key') key: string, @Body() { code }: TypedBoxCodeDto): Promise<Box> {
    return this.custody.open(key, code);
  }
}
