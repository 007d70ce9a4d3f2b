import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Notice } from '@ledelsespuls/contracts/bodies/answering/notice';
import { Public } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { MunicipalityNotice } from '../settings/municipality-notice.service';
import { OrganisationName } from '../settings/organisation-name.service';

@ApiTags('answer')
@Public()
@Controller('notice')
export class NoticeController {
  constructor(
    private readonly name: OrganisationName,
    private readonly notice: MunicipalityNotice,
  ) {}

  /** Whom a leader can ask, and the data protection notice, in the municipality's own words. */
  @Get()
  @Answers('GET /api/notice')
  read(): Notice {
    return { organisation: this.name.value, ...this.notice.value };
  }
}
