import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { OrganisationRepository } from './organisation.repository';
import { OrganisationService } from './organisation.service';
import { SuccessionController } from './succession/succession.controller';
import { SuccessionRepository } from './succession/succession.repository';
import { SuccessionService } from './succession/succession.service';

@Module({
  controllers: [OrganisationController, SuccessionController],
  providers: [OrganisationRepository, OrganisationService, SuccessionRepository, SuccessionService],
  exports: [OrganisationService],
})
export class OrganisationModule {}
