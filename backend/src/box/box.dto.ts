import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { TypedBoxCode } from '@ledelsespuls/contracts/bodies/rounds/box';

export class TypedBoxCodeDto implements TypedBoxCode {
  @ApiProperty({ description: '26 characters, with or without spaces and hyphens' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(80)
  code: string;
}
