import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readCodedReport, readProvenance } from '../baseline/coded-report/baseline.repository';
import { projectFolder } from '../settings/project-folder.repository';
import { ResponseCache } from './response-cache.service';
import { InsightController } from './insight.controller';
import { InsightRepository } from './insight.repository';
import { InsightService } from './insight.service';

@Module({
  exports: [ResponseCache, InsightService],
  controllers: [InsightController],
  providers: [
    ResponseCache,
    InsightRepository,
    {
      provide: InsightService,
      inject: [InsightRepository],
      useFactory: (repository: InsightRepository) => {
        const folder = join(projectFolder(), 'questionnaires');
        return new InsightService(repository, readCodedReport(folder), readProvenance(folder));
      },
    },
  ],
})
export class InsightModule {}
