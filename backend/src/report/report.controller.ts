import { LANGUAGES, type Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { XLSX } from '@ledelsespuls/contracts/operations/results';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { ResponseCache, type CachedFile } from '../insight/response-cache.service';
import { ReaderAccessScope } from '../insight/reader-access-scope.decorator';
import type { AccessScope } from '../insight/access-scope';
import { ReportService } from './report.service';

@ApiTags('report')
@Roles('hr', 'directorate', 'forvaltningschef', 'leader')
@Controller('publications/:roundKey')
export class ReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly cache: ResponseCache,
  ) {}

  /** A report to hand on, as an accessible PDF: of kommunen, or of a forvaltning beside it. */
  @Get('report/:groupKey/:language')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/report/{groupKey}/{language}')
  report(
    @Param('roundKey') roundKey: string,
    @Param('groupKey') groupKey: string,
    @Param('language') language: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, accessScope, {
      type: 'application/pdf',
      name: `ledelsespuls-${roundKey}-${groupKey}-${known}.pdf`,
      make: () => this.reports.report(roundKey, groupKey, known, accessScope),
    });
  }

  /** All figures that the reader may see of a round: a tidy sheet for each table, and a codebook. */
  @Get('tables/:language/xlsx')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/tables/{language}/xlsx')
  workbook(
    @Param('roundKey') roundKey: string,
    @Param('language') language: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, accessScope, {
      type: XLSX,
      name: `ledelsespuls-${roundKey}-${known}.xlsx`,
      make: () => this.reports.workbook(roundKey, known, accessScope),
    });
  }

  /** The same tables as CSV, described after the W3C's CSV on the Web, in one zip archive. */
  @Get('tables/:language/csv')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/tables/{language}/csv')
  csv(
    @Param('roundKey') roundKey: string,
    @Param('language') language: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, accessScope, {
      type: 'application/zip',
      name: `ledelsespuls-${roundKey}-${known}-csv.zip`,
      make: () => this.reports.csv(roundKey, known, accessScope),
    });
  }

  private async send(
    request: Request,
    response: Response,
    accessScope: AccessScope,
    file: CachedFile,
  ): Promise<void> {
    const key = JSON.stringify([await this.reports.version(), accessScope, request.path]);
    await this.cache.sendFile(request, response, key, file);
  }
}

function languageOf(wanted: string): Language {
  const language = LANGUAGES.find((one) => one === wanted);
  if (!language) throw new Problem('page-not-found');
  return language;
}
