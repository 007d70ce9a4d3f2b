import {
  Controller,
  Get,
  Header,
  Param,
  Post,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import type { BaselineBackground } from '@ledelsespuls/contracts/bodies/baseline/baseline-background';
import type { BaselineNumbers } from '@ledelsespuls/contracts/bodies/baseline/baseline-numbers';
import { LANGUAGES, type Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { backgroundForm, numbersForm } from './figure-forms';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { LARGEST_FILE, type UploadedFileBytes } from '../problem/uploaded-file';
import { Problem } from '../problem/problem';
import { BaselineBackgroundService } from './background/baseline-background.service';
import { BaselineNumbersService } from './numbers/baseline-numbers.service';

@ApiTags('baseline')
@Roles('hr')
@Controller('baseline')
export class BaselineController {
  constructor(
    private readonly numbers: BaselineNumbersService,
    private readonly backgrounds: BaselineBackgroundService,
    private readonly questionnaires: QuestionnaireService,
  ) {}

  @Get('numbers')
  @Answers('GET /api/baseline/numbers')
  async count(): Promise<BaselineNumbers> {
    return { numbers: await this.numbers.count() };
  }

  /** Imports the municipality's own figures for 2020 in place of earlier ones. */
  @Post('numbers')
  @Answers('POST /api/baseline/numbers')
  @UseInterceptors(FileInterceptor('numbers', { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { numbers: { type: 'string', format: 'binary' } } },
  })
  async import(@UploadedFile() file?: UploadedFileBytes): Promise<BaselineNumbers> {
    if (!file) throw new Problem('file-missing', { params: { field: 'numbers' } });
    return { numbers: await this.numbers.import(file.originalname, file.buffer) };
  }

  /** Who answered in 2020, as far as the municipality has said. */
  @Get('background')
  @Answers('GET /api/baseline/background')
  background(): Promise<BaselineBackground> {
    return this.backgrounds.read();
  }

  /** Imports how those who answered in 2020 were distributed, in place of earlier figures. */
  @Post('background')
  @Answers('POST /api/baseline/background')
  @UseInterceptors(FileInterceptor('background', { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { background: { type: 'string', format: 'binary' } } },
  })
  async importBackground(@UploadedFile() file?: UploadedFileBytes): Promise<BaselineBackground> {
    if (!file) throw new Problem('file-missing', { params: { field: 'background' } });
    return this.backgrounds.import(file.originalname, file.buffer);
  }

  /** A file for the figures of 2020 with every key that they may have, to fill in. */
  @Get('numbers/form/:language')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/baseline/numbers/form/{language}')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="2020-numbers.csv"')
  numbersForm(@Param('language') language: string): string {
    return numbersForm(this.asked(), languageOf(language));
  }

  /** The same for who answered. */
  @Get('background/form/:language')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/baseline/background/form/{language}')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="2020-background.csv"')
  backgroundForm(@Param('language') language: string): string {
    return backgroundForm(this.asked(), languageOf(language));
  }

  private asked(): Questionnaire {
    const newest = this.questionnaires.newest('annual');
    if (!newest) throw new Problem('page-not-found');
    return newest.content;
  }
}

function languageOf(language: string): Language {
  const known = LANGUAGES.find((one) => one === language);
  if (!known) throw new Problem('page-not-found');
  return known;
}
