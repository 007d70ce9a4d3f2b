import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import type { Language } from '../problem/problem';
import { ReaderLanguage } from '../problem/reader-language.decorator';
import { LinkToken } from './link-token.decorator';
import { CodeAttempts } from './code-attempts.interceptor';
import { ReceiptDto, SubmittedResponseDto, SurveyDto } from './response.dto';
import type { Submission } from './submission';
import { ReadSubmission } from './submission.decorator';
import { ResponseService } from './response.service';

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@UseInterceptors(CodeAttempts)
@Controller('answer')
export class ResponseController {
  constructor(private readonly responses: ResponseService) {}

  /** The survey behind a personal link or a short code. Changes nothing, and never shows an answer. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: SurveyDto })
  view(@LinkToken() token: string): Promise<SurveyDto> {
    return this.responses.view(token);
  }

  /** Says that the leader has begun; what is counted of it are groups of ten and more. */
  @Post('start')
  @HttpCode(204)
  @ApiNoContentResponse()
  start(@LinkToken() token: string): Promise<void> {
    return this.responses.start(token);
  }

  /** "I am no longer a leader": no more mails of the round; HR is told the name. */
  @Post('not-leader')
  @HttpCode(204)
  @ApiNoContentResponse()
  sayNotLeader(@LinkToken() token: string): Promise<void> {
    return this.responses.sayNotLeader(token);
  }

  /** The first and the last day to answer, for the leader's own calendar. Without the link. */
  @Get('calendar')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="ledelsespuls.ics"')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  calendar(@LinkToken() token: string, @ReaderLanguage() language: Language): Promise<string> {
    return this.responses.calendar(token, language);
  }

  /**
   * Gives or changes the answer. Sent twice, it is one answer. With `If-Match` or `If-None-Match` it
   * takes the place of no answer but the one named, or of none; `Idempotency-Key` names it.
   */
  @Put()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'A random UUID' })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The `submission` to replace, or several',
  })
  @ApiHeader({ name: 'If-None-Match', required: false, description: '`*`: replace nothing' })
  @ApiBody({ type: SubmittedResponseDto })
  @ApiOkResponse({ type: ReceiptDto })
  async submit(
    @LinkToken() token: string,
    @Body() body: object,
    @ReadSubmission() submission: Submission,
  ): Promise<ReceiptDto> {
    await this.responses.submit(token, body, submission);
    return { received: true };
  }
}
