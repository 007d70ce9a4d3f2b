import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/roles.decorator';
import { MunicipalityNotice } from '../settings/municipality-notice.service';
import { NoticeDto } from './notice.dto';
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
  @ApiOkResponse({ type: NoticeDto })
  read(): NoticeDto {
    return { organisation: this.name.value, ...this.notice.value };
  }
}
