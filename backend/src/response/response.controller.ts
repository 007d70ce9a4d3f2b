import { Body, Controller, Get, Header, Headers, Ip, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import { isShortCode, readShortCode } from '../access/short-code';
import { Problem } from '../http/problem';
import { CodeAttempts } from './code-attempts.service';
import { ReceiptDto, SubmittedResponseDto, SurveyDto } from './response.dto';
import { ResponseService } from './response.service';

/** The token stands in a header, so that no log of addresses ever holds it. */
@ApiTags('answer')
@ApiBearerAuth()
@Public()
@Controller('answer')
export class ResponseController {
  constructor(
    private readonly responses: ResponseService,
    private readonly attempts: CodeAttempts,
  ) {}

  /** The survey behind a personal link or a short code. Changes nothing, and never shows an answer. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: SurveyDto })
  view(
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
  ): Promise<SurveyDto> {
    const token = tokenIn(authorization);
    return this.attempts.watch(token, address, () => this.responses.view(token));
  }

  /** Gives or changes the answer. Sent twice, it is one answer. */
  @Put()
  @ApiBody({ type: SubmittedResponseDto })
  @ApiOkResponse({ type: ReceiptDto })
  async submit(
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Body() body: object,
  ): Promise<ReceiptDto> {
    const token = tokenIn(authorization);
    await this.attempts.watch(token, address, () => this.responses.submit(token, body));
    return { received: true };
  }
}

function tokenIn(authorization: string | undefined): string {
  const token = /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  const code = readShortCode(token);
  if (code === null) return token;
  if (!isShortCode(code)) throw new Problem('code-mistyped');
  return code;
}
