import { Controller, Get, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access/roles.decorator';
import { LARGEST_FILE, type UploadedFileBytes } from '../problem/uploaded-file';
import { Problem } from '../problem/problem';
import { BaselineNumbersService } from './numbers/baseline-numbers.service';

class BaselineNumbersDto {
  @ApiProperty({ description: "The municipality's own figures for 2020 that stand in for words" })
  numbers: number;
}

@ApiTags('baseline')
@Roles('hr')
@Controller('baseline/numbers')
export class BaselineController {
  constructor(private readonly numbers: BaselineNumbersService) {}

  @Get()
  @ApiOkResponse({ type: BaselineNumbersDto })
  async count(): Promise<BaselineNumbersDto> {
    return { numbers: await this.numbers.count() };
  }

  /** Imports the municipality's own figures for 2020 in place of earlier ones. */
  @Post()
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('numbers', { limits: { fileSize: LARGEST_FILE } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { numbers: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: BaselineNumbersDto })
  async import(@UploadedFile() file?: UploadedFileBytes): Promise<BaselineNumbersDto> {
    if (!file) throw new Problem('file-missing', { params: { field: 'numbers' } });
    return { numbers: await this.numbers.import(file.originalname, file.buffer) };
  }
}
