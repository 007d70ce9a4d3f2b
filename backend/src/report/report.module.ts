import { Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module';
import { ReportController } from './report.controller';
import { ReportService } from './report.service';

@Module({
  imports: [InsightModule],
  controllers: [ReportController],
  providers: [ReportService],
})
export class ReportModule {}
