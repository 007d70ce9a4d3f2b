import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO8601, IsOptional, Matches, ValidateIf } from 'class-validator';
import type {
  ChangeUnit,
  CommitImport,
  UploadOrganisation,
} from '@ledelsespuls/contracts/bodies/organisation/organisation';
import { BASELINE_SCOPES, type BaselineScope } from '@ledelsespuls/contracts/lists/results/scopes';
import {
  SETTABLE_UNIT_KINDS,
  type SettableUnitKind,
} from '@ledelsespuls/contracts/lists/organisation/unit-kinds';

/** Null: none of them. */
const SCOPES = [...BASELINE_SCOPES, null] as const;

export class UploadOrganisationDto implements UploadOrganisation {
  @ApiProperty({ example: '2026-11-01', description: 'The day the files describe' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  asOf: string;

  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV or XLSX' })
  @IsOptional()
  leaders?: unknown;

  @ApiPropertyOptional({
    type: 'string',
    format: 'binary',
    description: 'Units, with an OS2mo export',
  })
  @IsOptional()
  units?: unknown;
}

export class CommitImportDto implements CommitImport {
  @ApiPropertyOptional({ description: 'Import the rest although some rows are rejected' })
  @IsOptional()
  @IsBoolean()
  acceptRejected?: boolean;

  @ApiPropertyOptional({ description: 'Import files that are older than those imported last' })
  @IsOptional()
  @IsBoolean()
  acceptEarlier?: boolean;
}

export class ChangeUnitDto implements ChangeUnit {
  @ApiPropertyOptional({ enum: SETTABLE_UNIT_KINDS })
  // Absent leaves it as it is; null is no kind.
  @ValidateIf((_, kind) => kind !== undefined)
  @IsIn(SETTABLE_UNIT_KINDS)
  kind?: SettableUnitKind;

  @ApiPropertyOptional({ enum: SCOPES, nullable: true, type: String })
  @IsOptional()
  @IsIn(SCOPES)
  baselineScope?: BaselineScope | null;
}
