import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { InvitationModule } from '../invitation/invitation.module';
import { MailModule } from '../mail/mail.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PublicationModule } from '../publication/publication.module';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { ResponseModule } from '../response/response.module';
import { ReviewModule } from '../review/review.module';
import { RoundModule } from '../round/round.module';
import { SeriesModule } from '../series/series.module';
import { WorkersModule } from '../workers/workers.module';
import { ExampleService } from './example.service';

@Module({
  imports: [
    AccessModule,
    InvitationModule,
    MailModule,
    OrganisationModule,
    PublicationModule,
    QuestionnaireModule,
    ResponseModule,
    ReviewModule,
    RoundModule,
    SeriesModule,
    WorkersModule,
  ],
  providers: [ExampleService],
  exports: [ExampleService],
})
export class ExampleModule {}
