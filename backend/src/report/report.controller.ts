import { LANGUAGES, type Language } from '@ledelsespuls/contracts/lists/languages';
import { XLSX } from '@ledelsespuls/contracts/operations/results';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { Problem } from '../problem/problem';
import { FrozenBodies, type FrozenFile } from '../insight/frozen-bodies.service';
import { ReaderSight } from '../insight/reader-sight.decorator';
import type { Sight } from '../insight/sight';
import { ReportService } from './report.service';

@ApiTags('report')
@Roles('hr', 'directorate', 'forvaltningschef', 'leader')
@Controller('publications/:roundKey')
export class ReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly bodies: FrozenBodies,
  ) {}

  /** A report to hand on, as an accessible PDF: of kommunen, or of a forvaltning beside it. */
  @Get('report/:groupKey/:language')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/report/{groupKey}/{language}')
  report(
    @Param('roundKey') roundKey: string,
    @Param('groupKey') groupKey: string,
    @Param('language') language: string,
    @ReaderSight() sight: Sight,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, sight, {
      type: 'application/pdf',
      name: `ledelsespuls-${roundKey}-${groupKey}-${known}.pdf`,
      make: () => this.reports.report(roundKey, groupKey, known, sight),
    });
  }

  /** All figures that the reader may see of a round: a tidy sheet for each table, and a codebook. */
  @Get('tables/:language/xlsx')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/tables/{language}/xlsx')
  workbook(
    @Param('roundKey') roundKey: string,
    @Param('language') language: string,
    @ReaderSight() sight: Sight,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, sight, {
      type: XLSX,
      name: `ledelsespuls-${roundKey}-${known}.xlsx`,
      make: () => this.reports.workbook(roundKey, known, sight),
    });
  }

  /** The same tables as CSV, described after the W3C's CSV on the Web, in one zip archive. */
  @Get('tables/:language/csv')
  @ApiParam({ name: 'language', enum: LANGUAGES })
  @Answers('GET /api/publications/{roundKey}/tables/{language}/csv')
  csv(
    @Param('roundKey') roundKey: string,
    @Param('language') language: string,
    @ReaderSight() sight: Sight,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = languageOf(language);
    return this.send(request, response, sight, {
      type: 'application/zip',
      name: `ledelsespuls-${roundKey}-${known}-csv.zip`,
      make: () => this.reports.csv(roundKey, known, sight),
    });
  }

  private async send(
    request: Request,
    response: Response,
    sight: Sight,
    file: FrozenFile,
  ): Promise<void> {
    const key = JSON.stringify([await this.reports.version(), sight, request.path]);
    await this.bodies.sendFile(request, response, key, file);
  }
}

function languageOf(wanted: string): Language {
  const language = LANGUAGES.find((one) => one === wanted);
  if (!language) throw new Problem('page-not-found');
  return language;
}
