import { Injectable } from '@nestjs/common';
import type { MailSettings } from './mail-settings';

/** The municipality's mail server and sender. */
@Injectable()
export class MailRoute {
  constructor(readonly value: MailSettings) {}
}
