import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { MunicipalityNotice } from '../settings/municipality-notice.service';
import { OrganisationName } from '../settings/organisation-name.service';
import { projectFolder } from '../settings/project-folder.repository';
import { PublicUrl } from '../settings/public-url.service';
import { ServerSecret } from '../settings/server-secret.service';
import { BounceReceiver } from './bounce/bounce-receiver.service';
import { BounceRepository } from './bounce/bounce.repository';
import { CaughtMailController } from './caught-mail.controller';
import { MailCatcher } from './delivery/mail-catcher.service';
import { MailDeliveryRepository } from './delivery/mail-delivery.repository';
import { MailQueueRepository } from './mail-queue.repository';
import { MailReportRepository } from './report/mail-report.repository';
import { MailReportService } from './report/mail-report.service';
import { MailSender } from './delivery/mail-sender.service';
import { readMailTexts } from './texts/mail-texts.repository';
import { MailTransport } from './delivery/mail-transport.service';
import { MailWriter } from './texts/mail-writer.service';
import { MailController } from './mail.controller';
import { MailService } from './mail.service';

@Module({
  imports: [JobsModule, QuestionnaireModule],
  controllers: [MailController, CaughtMailController],
  providers: [
    BounceReceiver,
    BounceRepository,
    MailCatcher,
    MailDeliveryRepository,
    MailQueueRepository,
    MailReportRepository,
    MailReportService,
    MailSender,
    MailService,
    MailTransport,
    {
      provide: MailWriter,
      inject: [QuestionnaireService, OrganisationName, MunicipalityNotice, PublicUrl, ServerSecret],
      useFactory: (
        ...facts: [
          QuestionnaireService,
          OrganisationName,
          MunicipalityNotice,
          PublicUrl,
          ServerSecret,
        ]
      ) => new MailWriter(readMailTexts(join(projectFolder(), 'backend/mail-texts')), ...facts),
    },
  ],
  exports: [MailService],
})
export class MailModule {}
