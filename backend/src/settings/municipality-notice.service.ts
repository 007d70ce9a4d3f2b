import { Injectable } from '@nestjs/common';
import type { NoticeSettings } from './notice';

/** What the municipality tells the leaders it asks. */
@Injectable()
export class MunicipalityNotice {
  constructor(readonly value: NoticeSettings) {}
}
