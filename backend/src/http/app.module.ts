import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module';
import { BaselineModule } from '../baseline/baseline.module';
import { BoxModule } from '../box/box.module';
import { CodingModule } from '../coding/coding.module';
import { DUTIES, dutyDataSource } from '../database/data-sources';
import { ElicitationModule } from '../elicitation/elicitation.module';
import { EnvelopeModule } from '../envelope/envelope.module';
import { ExampleModule } from '../example/example.module';
import { HealthController } from './health.controller';
import { ENTITIES } from './entities';
import { InsightModule } from '../insight/insight.module';
import { InvitationModule } from '../invitation/invitation.module';
import { JobsModule } from '../jobs/jobs.module';
import { MailModule } from '../mail/mail.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PublicationModule } from '../publication/publication.module';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { ReportModule } from '../report/report.module';
import { ResponseModule } from '../response/response.module';
import { ReviewModule } from '../review/review.module';
import { RoundModule } from '../round/round.module';
import { SeriesModule } from '../series/series.module';
import type { Settings } from '../settings/settings';
import { SettingsModule } from '../settings/settings.module';

@Module({})
export class AppModule {
  static for(settings: Settings, secret: string, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.for(settings, secret),
        EnvelopeModule.for(settings.boxKeysDir),
        ...DUTIES.map((duty) =>
          TypeOrmModule.forRootAsync({
            name: duty,
            useFactory: () => ({
              ...dutyDataSource(databaseUrl, duty, ENTITIES),
              retryAttempts: 0,
            }),
          }),
        ),
        AccessModule,
        JobsModule,
        OrganisationModule,
        QuestionnaireModule,
        RoundModule,
        InvitationModule,
        MailModule,
        ResponseModule,
        BoxModule,
        ReviewModule,
        ElicitationModule,
        PublicationModule,
        SeriesModule,
        BaselineModule,
        CodingModule,
        InsightModule,
        ReportModule,
        ExampleModule,
      ],
      controllers: [HealthController],
    };
  }
}
