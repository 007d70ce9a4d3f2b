import { Global, Module, type DynamicModule } from '@nestjs/common';
import { MailRoute } from './mail-route.service';
import { MunicipalityNotice } from './municipality-notice.service';
import { OrganisationName } from './organisation-name.service';
import { PublicUrl } from './public-url.service';
import { ServerSecret } from './server-secret.service';
import type { Settings } from './settings';
import { TickInterval } from './tick-interval.service';

/** Gives the few settings that rooms need, each under a name of its own. */
@Global()
@Module({})
export class SettingsModule {
  static for(settings: Settings, secret: string): DynamicModule {
    return {
      module: SettingsModule,
      providers: [
        {
          provide: OrganisationName,
          useValue: new OrganisationName(settings.organisationName),
        },
        { provide: MailRoute, useValue: new MailRoute(settings.mail) },
        { provide: MunicipalityNotice, useValue: new MunicipalityNotice(settings.notice) },
        { provide: PublicUrl, useValue: new PublicUrl(settings.publicUrl) },
        { provide: TickInterval, useValue: new TickInterval(settings.tickSeconds * 1000) },
        { provide: ServerSecret, useValue: new ServerSecret(secret) },
      ],
      exports: [
        MailRoute,
        MunicipalityNotice,
        OrganisationName,
        PublicUrl,
        ServerSecret,
        TickInterval,
      ],
    };
  }
}
