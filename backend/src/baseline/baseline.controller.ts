import { Controller, Get, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { BaselineNumbers } from '@ledelsespuls/contracts/bodies/baseline-numbers';
import { Roles } from '../access/roles.decorator';
import { Answers } from '../problem/answers.decorator';
import { LARGEST_FILE, type UploadedFileBytes } from '../problem/uploaded-file';
import { Problem } from '../problem/problem';
import { BaselineNumbersService } from './numbers/baseline-numbers.service';

@ApiTags('baseline')
@Roles('hr')
@Controller('baseline/numbers')
export class BaselineController {
  constructor(private readonly numbers: BaselineNumbersService) {}

  @Get()
  @Answers('GET /api/baseline/numbers')
  async count(): Promise<BaselineNumbers> {
    return { numbers: await this.numbers.count() };
  }

  /** Imports the municipality's own figures for 2020 in place of earlier ones. */
  @Post()
  @Answers('POST /api/baseline/numbers')
  @UseInterceptors(FileInterceptor('numbers', { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { numbers: { type: 'string', format: 'binary' } } },
  })
  async import(@UploadedFile() file?: UploadedFileBytes): Promise<BaselineNumbers> {
    if (!file) throw new Problem('file-missing', { params: { field: 'numbers' } });
    return { numbers: await this.numbers.import(file.originalname, file.buffer) };
  }
}
