import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import type { Sent } from '../problem/sent';
import { ResponseCache } from './response-cache.service';
import { InsightService } from './insight.service';
import { MethodService } from './method.service';
import { ReaderAccessScope } from './reader-access-scope.decorator';
import type { AccessScope } from './access-scope';

@ApiTags('insight')
@Roles('hr', 'directorate', 'forvaltningschef', 'leader')
@Controller()
export class InsightController {
  constructor(
    private readonly insight: InsightService,
    private readonly methods: MethodService,
    private readonly cache: ResponseCache,
  ) {}

  /** All that the overview and a subtheme's page stand on: one round, beside 2020 and the round before it. */
  @Get('results')
  @ApiQuery({ name: 'round', required: false, description: 'Its key; without it the newest' })
  @Answers('GET /api/results')
  results(
    @Query('round') round: string | undefined,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.results(typeof round === 'string' ? round : null, accessScope),
    );
  }

  /** What the bands of 2020 rest on: who was interviewed, how far two codings agree, and the lexicon. */
  @Get('method')
  @Answers('GET /api/method')
  method() {
    return this.methods.method();
  }

  /** Published rounds, newest first. */
  @Get('publications')
  @Answers('GET /api/publications')
  list(@ReaderAccessScope() accessScope: AccessScope) {
    return this.insight.list(accessScope);
  }

  /** Everything that may be shown of a round. */
  @Get('publications/:roundKey')
  @Answers('GET /api/publications/{roundKey}')
  find(
    @Param('roundKey') roundKey: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.publication(roundKey, accessScope),
    );
  }

  /** What was asked in it. */
  @Get('publications/:roundKey/questionnaire')
  @Answers('GET /api/publications/{roundKey}/questionnaire')
  questionnaire(
    @Param('roundKey') roundKey: string,
    @ReaderAccessScope() accessScope: AccessScope,
  ) {
    return this.insight.questionnaire(roundKey, accessScope);
  }

  /** Who answered in 2020 beside who answered the round, by experience and span; empty without figures of 2020. */
  @Get('publications/:roundKey/background')
  @Answers('GET /api/publications/{roundKey}/background')
  background(@Param('roundKey') roundKey: string, @ReaderAccessScope() accessScope: AccessScope) {
    return this.insight.background(roundKey, accessScope);
  }

  /** The round beside 2020, for each group and each theme, subtheme and statement. */
  @Get('publications/:roundKey/baseline-comparison')
  @ApiQuery({
    name: 'leaders',
    required: false,
    enum: ['interviewed', 'all'],
    description:
      'Whose shares the bands of 2020 hold: with `all` also those who were not interviewed',
  })
  @Answers('GET /api/publications/{roundKey}/baseline-comparison')
  compare(
    @Param('roundKey') roundKey: string,
    @Query('leaders') leaders: string | undefined,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.baselineComparison(roundKey, accessScope, leaders === 'all'),
    );
  }

  /** All findings, problems and wishes of 2020 that the round asked about, and what has become of them. */
  @Get('publications/:roundKey/since-2020')
  @Answers('GET /api/publications/{roundKey}/since-2020')
  findingsSince2020(
    @Param('roundKey') roundKey: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.findingsSince2020(roundKey, accessScope),
    );
  }

  /** The round beside an earlier one, with the changes that can be told from noise. */
  @Get('publications/:roundKey/changes/:since')
  @Answers('GET /api/publications/{roundKey}/changes/{since}')
  changes(
    @Param('roundKey') roundKey: string,
    @Param('since') since: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.changes(roundKey, since, accessScope),
    );
  }

  /** All that a subtheme's page stands on besides: statements, breakdowns, trends, and 2020's findings. */
  @Get('publications/:roundKey/subthemes/:slug')
  @Answers('GET /api/publications/{roundKey}/subthemes/{slug}')
  subtheme(
    @Param('roundKey') roundKey: string,
    @Param('slug') slug: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.subtheme(roundKey, slug, accessScope),
    );
  }

  /** The comments on an open question, by group. */
  @Get('publications/:roundKey/comments/:questionKey')
  @Answers('GET /api/publications/{roundKey}/comments/{questionKey}')
  comments(
    @Param('roundKey') roundKey: string,
    @Param('questionKey') questionKey: string,
    @ReaderAccessScope() accessScope: AccessScope,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return this.send(request, response, accessScope, () =>
      this.insight.comments(roundKey, questionKey, accessScope),
    );
  }

  private async send<Body extends object>(
    request: Request,
    response: Response,
    accessScope: AccessScope,
    make: () => Promise<Body>,
  ): Promise<Sent<Body>> {
    const key = JSON.stringify([await this.insight.version(), accessScope, request.originalUrl]);
    return this.cache.send(request, response, key, make);
  }
}
