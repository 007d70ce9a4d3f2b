import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsIn,
  IsISO8601,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import type {
  CreateSuccession,
  DecideSuccessions,
} from '@ledelsespuls/contracts/bodies/organisation/succession';
import {
  SUCCESSION_DECISIONS,
  SUCCESSION_KINDS,
  type SuccessionDecision,
  type SuccessionKind,
} from '@ledelsespuls/contracts/lists/organisation/successions';

export class DecideSuccessionsDto implements DecideSuccessions {
  @ApiProperty({ type: [String] })
  @IsUUID(undefined, { each: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  ids: string[];

  @ApiProperty({
    enum: SUCCESSION_DECISIONS,
    description: 'undone: proposed again, or gone if chosen by hand',
  })
  @IsIn(SUCCESSION_DECISIONS)
  decision: SuccessionDecision;
}

export class CreateSuccessionDto implements CreateSuccession {
  @ApiProperty()
  @IsString()
  predecessorKey: string;

  @ApiProperty()
  @IsString()
  successorKey: string;

  @ApiProperty({ enum: SUCCESSION_KINDS })
  @IsIn(SUCCESSION_KINDS)
  kind: SuccessionKind;

  @ApiProperty({ example: '2027-01-01' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  from: string;
}
