import { Body, Controller, Get, Header, Headers, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import { Problem } from '../http/problem';
import { ReceiptDto, SubmittedResponseDto, SurveyDto } from './response.dto';
import { ResponseService } from './response.service';

/** The token stands in a header, so that no log of addresses ever holds it. */
@ApiTags('answer')
@ApiBearerAuth()
@Public()
@Controller('answer')
export class ResponseController {
  constructor(private readonly responses: ResponseService) {}

  /** The survey behind a personal link. Changes nothing, and never shows an answer. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: SurveyDto })
  view(@Headers('authorization') authorization?: string): Promise<SurveyDto> {
    return this.responses.view(tokenIn(authorization));
  }

  /** Gives or changes the answer. Sent twice, it is one answer. */
  @Put()
  @ApiBody({ type: SubmittedResponseDto })
  @ApiOkResponse({ type: ReceiptDto })
  async submit(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: object,
  ): Promise<ReceiptDto> {
    await this.responses.submit(tokenIn(authorization), body);
    return { received: true };
  }
}

function tokenIn(authorization: string | undefined): string {
  const token = /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  return token;
}
