import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Param,
  Put,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Roles } from '../../access/roles.decorator';
import { Answers } from '../../problem/answers.decorator';
import { Problem } from '../../problem/problem';
import { LARGEST_FILE, type UploadedFileBytes } from '../../problem/uploaded-file';
import { PutCorrectionDto } from '../coding.dto';
import { CorrectionsService } from './corrections.service';
import { ReportTextService } from '../layers/report-text.service';

@ApiTags('coding')
@Roles('hr', 'directorate')
@Controller('coding')
export class CorrectionsController {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly reportText: ReportTextService,
  ) {}

  /** What reviewers code otherwise than the files, and what of it is in force. */
  @Get('corrections')
  @Answers('GET /api/coding/corrections')
  @Header('Cache-Control', 'no-store')
  list() {
    return this.corrections.list();
  }

  /** The corrections in force as YAML with their reasons, to be written into the files of the coding. */
  @Get('corrections/file')
  @Answers('GET /api/coding/corrections/file')
  @Header('Content-Type', 'application/yaml; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="coding-corrections.yaml"')
  @Header('Cache-Control', 'no-store')
  file(): Promise<string> {
    return this.corrections.file();
  }

  /** Puts a reviewer's correction of a finding into force: results are read by it from now on. */
  @Put('corrections/:id')
  @Roles('hr')
  @Answers('PUT /api/coding/corrections/{id}')
  putIntoForce(@Param('id') id: string, @Body() { decision }: PutCorrectionDto): Promise<void> {
    return this.corrections.putIntoForce(id, decision);
  }

  /** Takes the correction of a finding out of force. */
  @Delete('corrections/:id')
  @Roles('hr')
  @Answers('DELETE /api/coding/corrections/{id}')
  takeOutOfForce(@Param('id') id: string): Promise<void> {
    return this.corrections.takeOutOfForce(id);
  }

  /** Gives the program the text of the report, whose lines are then shown to those who review. */
  @Put('report-text')
  @Roles('hr')
  @Answers('PUT /api/coding/report-text')
  @UseInterceptors(FileInterceptor('report', { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { report: { type: 'string', format: 'binary' } } },
  })
  keepText(@UploadedFile() file?: UploadedFileBytes) {
    if (!file) throw new Problem('file-missing', { params: { field: 'report' } });
    return this.reportText.keep(file.originalname, file.buffer);
  }

  /** Takes the text of the report out of the program again. */
  @Delete('report-text')
  @Roles('hr')
  @Answers('DELETE /api/coding/report-text')
  dropText(): Promise<void> {
    return this.reportText.drop();
  }
}
