import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { OrganisationRepository } from './organisation.repository';
import { UploadReader } from './import/upload-reader.service';
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
    SuccessionRepository,
    SuccessionService,
    UploadReader,
  ],
  exports: [OrganisationService],
})
export class OrganisationModule {}
