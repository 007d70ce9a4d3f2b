import {
  Body,
  Controller,
  Get,
  Param,
  Patch,
  Post,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import { isUUID } from 'class-validator';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type {
  ImportPreview,
  Organisation,
  Unit,
} from '@ledelsespuls/contracts/bodies/organisation/organisation';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { ReaderLanguage } from '../problem/reader-language.decorator';
import { LARGEST_FILE, type UploadedFileBytes } from '../problem/uploaded-file';
import { ChangeUnitDto, CommitImportDto, UploadOrganisationDto } from './organisation.dto';
import { RosterImport } from './import/roster-import.service';
import { OrganisationService } from './organisation.service';
import type { UploadedTable } from './import/files/parse-upload';

type Files = Partial<Record<'leaders' | 'units', UploadedFileBytes[]>>;

const ONE_OF_EACH = [
  { name: 'leaders', maxCount: 1 },
  { name: 'units', maxCount: 1 },
];

@ApiTags('organisation')
@Roles('hr')
@Controller('organisation')
export class OrganisationController {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly imports: RosterImport,
  ) {}

  @Get()
  @Answers('GET /api/organisation')
  view(): Promise<Organisation> {
    return this.organisation.view();
  }

  /** Reads a roster and says what it would change. */
  @Post('imports')
  @Answers('POST /api/organisation/imports')
  @UseInterceptors(FileFieldsInterceptor(ONE_OF_EACH, { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  preview(
    @Body() body: UploadOrganisationDto,
    @UploadedFiles() files: Files | undefined,
    @ReaderLanguage() language: Language,
  ): Promise<ImportPreview> {
    const leaders = uploaded(files?.leaders);
    if (!leaders) throw new Problem('file-missing', { params: { field: 'leaders' } });
    return this.imports.preview(body.asOf, leaders, uploaded(files?.units), language);
  }

  /** Carries out what the preview showed. */
  @Post('imports/:id/commit')
  @Answers('POST /api/organisation/imports/{id}/commit')
  commit(
    @Param('id') id: string,
    @Body() body: CommitImportDto,
    @ReaderLanguage() language: Language,
  ): Promise<ImportPreview> {
    if (!isUUID(id)) throw new Problem('import-not-found');
    const { acceptRejected = false, acceptEarlier = false } = body;
    return this.imports.commit(id, { acceptRejected, acceptEarlier }, language);
  }

  @Patch('units/:key')
  @Answers('PATCH /api/organisation/units/{key}')
  changeUnit(@Param('key') key: string, @Body() body: ChangeUnitDto): Promise<Unit> {
    return this.organisation.changeUnit(key, body);
  }
}

function uploaded(files: UploadedFileBytes[] | undefined): UploadedTable | null {
  const file = files?.[0];
  // Browsers send the name as UTF-8, which the form parser takes for Latin-1.
  return file
    ? { name: Buffer.from(file.originalname, 'latin1').toString('utf8'), bytes: file.buffer }
    : null;
}
