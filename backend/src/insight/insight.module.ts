import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readProvenance } from '../baseline/coded-report/baseline.repository';
import { CodingLayer } from '../coding/layers/coding-layer.service';
import { CodingModule } from '../coding/coding.module';
import { projectFolder } from '../settings/project-folder.repository';
import { ResponseCache } from './response-cache.service';
import { InsightController } from './insight.controller';
import { InsightRepository } from './insight.repository';
import { InsightService } from './insight.service';
import { MethodService } from './method.service';

const provenance = () => readProvenance(join(projectFolder(), 'questionnaires'));

@Module({
  imports: [CodingModule],
  exports: [ResponseCache, InsightService],
  controllers: [InsightController],
  providers: [
    ResponseCache,
    InsightRepository,
    {
      provide: MethodService,
      inject: [InsightRepository, CodingLayer],
      useFactory: (repository: InsightRepository, coding: CodingLayer) =>
        new MethodService(repository, coding, provenance()),
    },
    {
      provide: InsightService,
      inject: [InsightRepository, CodingLayer],
      useFactory: (repository: InsightRepository, coding: CodingLayer) =>
        new InsightService(repository, coding, provenance()),
    },
  ],
})
export class InsightModule {}
