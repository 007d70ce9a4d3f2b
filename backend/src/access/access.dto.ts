import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import type { Invite, SignIn } from '@ledelsespuls/contracts/bodies/session';
import { ROLES, type Role } from '@ledelsespuls/contracts/lists/organisation/roles';

export class SignInDto implements SignIn {
  @ApiProperty({ description: 'The part of the sign-in link after #' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  token: string;
}

export class InviteDto implements Invite {
  @ApiProperty()
  @IsEmail()
  @MaxLength(200)
  mail: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiPropertyOptional({ type: [String], description: 'At least one for a forvaltningschef' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  forvaltningKeys?: string[];
}
