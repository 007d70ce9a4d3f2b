import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readProvenance } from '../baseline/coded-report/baseline.repository';
import { CodingLayer } from '../coding/coding-layer.service';
import { CodingModule } from '../coding/coding.module';
import { projectFolder } from '../settings/project-folder.repository';
import { ResponseCache } from './response-cache.service';
import { InsightController } from './insight.controller';
import { InsightRepository } from './insight.repository';
import { InsightService } from './insight.service';

@Module({
  imports: [CodingModule],
  exports: [ResponseCache, InsightService],
  controllers: [InsightController],
  providers: [
    ResponseCache,
    InsightRepository,
    {
      provide: InsightService,
      inject: [InsightRepository, CodingLayer],
      useFactory: (repository: InsightRepository, coding: CodingLayer) => {
        const folder = join(projectFolder(), 'questionnaires');
        return new InsightService(repository, coding, readProvenance(folder));
      },
    },
  ],
})
export class InsightModule {}
