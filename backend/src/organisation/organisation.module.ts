import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { OrganisationRepository } from './organisation.repository';
import { UploadReader } from './import/files/upload-reader.service';
import { RosterImport } from './import/roster-import.service';
import { OrganisationService } from './organisation.service';
import { WorkersModule } from '../workers/workers.module';
import { SuccessionController } from './succession/succession.controller';
import { SuccessionRepository } from './succession/succession.repository';
import { SuccessionService } from './succession/succession.service';

@Module({
  imports: [WorkersModule],
  controllers: [OrganisationController, SuccessionController],
  providers: [
    OrganisationRepository,
    OrganisationService,
    RosterImport,
    SuccessionRepository,
    SuccessionService,
    UploadReader,
  ],
  exports: [OrganisationService, RosterImport],
})
export class OrganisationModule {}
