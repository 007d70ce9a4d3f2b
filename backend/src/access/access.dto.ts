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
import { ROLES, type Role } from './account.entity';
import type { SessionRole } from './session-account';

export class SignInDto {
  @ApiProperty({ description: 'The part of the sign-in link after #' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  token: string;
}

export class SessionDto {
  @ApiProperty({ type: String, nullable: true, description: 'Null for a leader' })
  mail: string | null;

  @ApiProperty({ enum: [...ROLES, 'leader'] })
  role: SessionRole;
}

export class AccountDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  mail: string;

  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({
    type: [String],
    description: 'Of a forvaltningschef: what they see besides kommunen',
  })
  forvaltningKeys: string[];
}

export class InviteDto {
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

export class InvitedDto {
  @ApiProperty({ description: 'Signs in once within a week; shown this one time' })
  link: string;
}
