import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { MailModule } from '../mail/mail.module';
import { OrganisationModule } from '../organisation/organisation.module';
import { PublicationModule } from '../publication/publication.module';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { RoundModule } from '../round/round.module';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarService } from './calendar/calendar.service';
import { ReadinessService } from './readiness.service';
import { OccurrenceRepository } from './occurrence.repository';
import { SeriesController } from './series.controller';
import { SeriesRepository } from './series.repository';
import { SeriesService } from './series.service';
import { StepRunner } from './timetable/step-runner.service';
import { TimetableService } from './timetable/timetable.service';

@Module({
  imports: [
    JobsModule,
    MailModule,
    OrganisationModule,
    PublicationModule,
    QuestionnaireModule,
    RoundModule,
  ],
  controllers: [SeriesController, CalendarController],
  providers: [
    CalendarService,
    ReadinessService,
    OccurrenceRepository,
    SeriesRepository,
    SeriesService,
    StepRunner,
    TimetableService,
  ],
  exports: [SeriesService],
})
export class SeriesModule {}
