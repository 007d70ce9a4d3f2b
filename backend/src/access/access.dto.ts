import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { ROLES, type Role } from './account.entity';

export class SignInDto {
  @ApiProperty({ description: 'The part of the sign-in link after #' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  token: string;
}

export class SessionDto {
  @ApiProperty()
  mail: string;

  @ApiProperty({ enum: ROLES })
  role: Role;
}
