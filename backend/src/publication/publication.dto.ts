import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Merges, UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';

export class UnitMergeDto implements UnitMerge {
  @ApiProperty({ example: 'Stabe og Teknik' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(80)
  name: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  unitKeys: string[];
}

export class MergesDto implements Merges {
  @ApiProperty({ type: [UnitMergeDto], description: 'All merges; none with an empty list' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => UnitMergeDto)
  merges: UnitMergeDto[];
}
