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
import type { SuccessionKind } from './succession';
import { SUCCESSION_STATES, type SuccessionState } from './succession.entity';

const KINDS = ['renamed', 'moved', 'merged', 'split'] as const;
const DECISIONS = ['confirmed', 'refused', 'undone'] as const;

export class NamedUnitDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'The name of what it belongs to' })
  parent: string;
}

/** That a unit succeeds another, as an import suggests it. */
export class ProposedSuccessionDto {
  @ApiProperty({ type: NamedUnitDto })
  predecessor: NamedUnitDto;

  @ApiProperty({ type: NamedUnitDto })
  successor: NamedUnitDto;

  @ApiProperty({ enum: KINDS })
  kind: SuccessionKind;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Leaders of the predecessor who are in the successor; null where HR chose it by hand',
  })
  shared: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Leaders of the predecessor' })
  before: number | null;
}

export class SuccessionDto extends ProposedSuccessionDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ description: 'The day from which it holds' })
  from: string;

  @ApiProperty({ enum: SUCCESSION_STATES })
  state: SuccessionState;

  @ApiProperty({ description: 'A round has been opened with it, so it cannot be undone' })
  frozen: boolean;
}

export class DecideSuccessionsDto {
  @ApiProperty({ type: [String] })
  @IsUUID(undefined, { each: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  ids: string[];

  @ApiProperty({
    enum: DECISIONS,
    description: 'undone: proposed again, or gone if chosen by hand',
  })
  @IsIn(DECISIONS)
  decision: (typeof DECISIONS)[number];
}

export class CreateSuccessionDto {
  @ApiProperty()
  @IsString()
  predecessorKey: string;

  @ApiProperty()
  @IsString()
  successorKey: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind: SuccessionKind;

  @ApiProperty({ example: '2027-01-01' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  from: string;
}
