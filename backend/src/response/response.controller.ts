import { Body, Controller, Delete, Get, Header, Post, Put, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Counted } from '@ledelsespuls/contracts/bodies/answering/counted';
import type { Survey } from '@ledelsespuls/contracts/bodies/answering/survey';
import type { Receipt } from '@ledelsespuls/contracts/bodies/answering/response';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { Public } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { ReaderLanguage } from '../problem/reader-language.decorator';
import { LinkToken } from './link-token.decorator';
import { RecoveryCode } from './own-key/recovery-code.decorator';
import { CodeAttempts } from './code-attempts.interceptor';
import { SubmittedResponseDto } from './response.dto';
import type { Submission } from './submission/submission';
import { ReadSubmission } from './submission/submission.decorator';
import { ResponseService } from './response.service';

const RECOVERY_CODE = {
  name: 'Recovery-Code',
  required: false,
  description: 'What the device made, where the round asks for it: 17 characters',
};

@ApiTags('answer')
@ApiBearerAuth()
@Public()
@UseInterceptors(CodeAttempts)
@Controller('answer')
export class ResponseController {
  constructor(private readonly responses: ResponseService) {}

  /** The survey behind a personal link or a short code. Changes nothing, and never shows an answer. */
  @Get()
  @Answers('GET /api/answer')
  @ApiHeader(RECOVERY_CODE)
  @Header('Cache-Control', 'no-store')
  view(@LinkToken() token: string, @RecoveryCode() code: string | null): Promise<Survey> {
    return this.responses.view(token, code);
  }

  /** Says that the leader has begun; what is counted of it are groups of ten and more. */
  @Post('start')
  @Answers('POST /api/answer/start')
  start(@LinkToken() token: string): Promise<void> {
    return this.responses.start(token);
  }

  /** "I am no longer a leader": no more mails of the round; HR is told the name. */
  @Post('not-leader')
  @Answers('POST /api/answer/not-leader')
  sayNotLeader(@LinkToken() token: string): Promise<void> {
    return this.responses.sayNotLeader(token, true);
  }

  /** "I am a leader after all": a mail program may have pressed the button. */
  @Delete('not-leader')
  @Answers('DELETE /api/answer/not-leader')
  takeBackNotLeader(@LinkToken() token: string): Promise<void> {
    return this.responses.sayNotLeader(token, false);
  }

  /** The first and the last day to answer, for the leader's own calendar. Without the link. */
  @Get('calendar')
  @Answers('GET /api/answer/calendar')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="ledelsespuls.ics"')
  calendar(@LinkToken() token: string, @ReaderLanguage() language: Language): Promise<string> {
    return this.responses.calendar(token, language);
  }

  /** Hashes of what a closed round counted, among which a device looks for its own. */
  @Get('counted')
  @Answers('GET /api/answer/counted')
  @Header('Cache-Control', 'no-store')
  counted(@LinkToken() token: string): Promise<Counted> {
    return this.responses.counted(token);
  }

  /**
   * Gives or changes the answer. Sent twice under one `Idempotency-Key`, it is one answer. It takes the
   * place of no answer but one that `If-Match` names: one of the device's own by its `Idempotency-Key`, one
   * from elsewhere by the `fingerprint` of the survey once the leader has confirmed it, of which the survey
   * tells from then on. Where only the device can change it, a `Recovery-Code` of its own making is sent along.
   */
  @Put()
  @Answers('PUT /api/answer')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'A random UUID' })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description:
      'What may be replaced: own `Idempotency-Key`s, or a confirmed `fingerprint`, quoted',
  })
  @ApiHeader(RECOVERY_CODE)
  @ApiBody({ type: SubmittedResponseDto })
  async submit(
    @LinkToken() token: string,
    @Body() body: object,
    @ReadSubmission() submission: Submission,
    @RecoveryCode() code: string | null,
  ): Promise<Receipt> {
    await this.responses.submit(token, body, submission, code);
    return { received: true };
  }
}
