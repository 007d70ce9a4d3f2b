import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readCodedReport, readProvenance } from '../baseline/baseline.repository';
import { projectFolder } from '../settings/project-folder.repository';
import { FrozenBodies } from './frozen-bodies.service';
import { InsightController } from './insight.controller';
import { InsightRepository } from './insight.repository';
import { InsightService } from './insight.service';

@Module({
  exports: [FrozenBodies, InsightService],
  controllers: [InsightController],
  providers: [
    FrozenBodies,
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
