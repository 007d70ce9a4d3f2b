import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO8601, IsOptional, Matches, ValidateIf } from 'class-validator';
import { FaultDto } from '../problem/problem.dto';
import type { UnitKind } from './unit-kind';
import { ProposedSuccessionDto } from './succession.dto';

const KINDS = ['kommune', 'forvaltning', 'center', 'enhed'] as const;
const SETTABLE_KINDS = ['forvaltning', 'center', 'enhed'] as const;
const SCOPES = ['boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe', null] as const;

export class UploadOrganisationDto {
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

export class CommitImportDto {
  @ApiPropertyOptional({ description: 'Import the rest although some rows are rejected' })
  @IsOptional()
  @IsBoolean()
  acceptRejected?: boolean;

  @ApiPropertyOptional({ description: 'Import files that are older than those imported last' })
  @IsOptional()
  @IsBoolean()
  acceptEarlier?: boolean;
}

export class ChangeUnitDto {
  @ApiPropertyOptional({ enum: SETTABLE_KINDS })
  // Absent leaves it as it is; null is no kind.
  @ValidateIf((_, kind) => kind !== undefined)
  @IsIn(SETTABLE_KINDS)
  kind?: UnitKind;

  @ApiPropertyOptional({ enum: SCOPES, nullable: true, type: String })
  @IsOptional()
  @IsIn(SCOPES)
  baselineScope?: string | null;
}

export class ChangeDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Where it belongs, or what becomes what' })
  detail: string;
}

export class DifferenceDto {
  @ApiProperty({ type: [ChangeDto] })
  new: ChangeDto[];

  @ApiProperty({ type: [ChangeDto] })
  changed: ChangeDto[];

  @ApiProperty({ type: [ChangeDto] })
  gone: ChangeDto[];

  @ApiProperty()
  unchanged: number;
}

/** What an import would change, or has changed. */
export class ImportPreviewDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  asOf: string;

  @ApiProperty({ enum: ['minimal', 'os2mo'] })
  format: 'minimal' | 'os2mo';

  @ApiProperty({ enum: ['utf-8', 'windows-1252', 'xlsx'] })
  encoding: 'utf-8' | 'windows-1252' | 'xlsx';

  @ApiProperty()
  committed: boolean;

  @ApiProperty({ type: DifferenceDto })
  units: DifferenceDto;

  @ApiProperty({ type: DifferenceDto })
  leaders: DifferenceDto;

  @ApiProperty({ type: [FaultDto] })
  rejected: FaultDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The day of the import before it' })
  lastAsOf: string | null;

  @ApiProperty({ description: 'It describes an earlier day than the import before it' })
  isEarlier: boolean;

  @ApiProperty({ type: [ProposedSuccessionDto], description: 'For HR to decide after the import' })
  successions: ProposedSuccessionDto[];
}

export class UnitDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: KINDS })
  kind: UnitKind;

  @ApiProperty({ type: String, nullable: true })
  parentKey: string | null;

  @ApiProperty({ type: String, nullable: true })
  baselineScope: string | null;

  @ApiProperty({ description: 'Leaders in it and below it' })
  leaders: number;
}

/** A unit that is there no more. */
export class ClosedUnitDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: KINDS })
  kind: UnitKind;

  @ApiProperty()
  closedOn: string;
}

export class OrganisationDto {
  @ApiProperty({ type: String, nullable: true, description: 'The day of the last import' })
  asOf: string | null;

  @ApiProperty({ type: [UnitDto] })
  units: UnitDto[];

  @ApiProperty({ type: [ClosedUnitDto], description: 'Forvaltninger and centers, newest first' })
  closedUnits: ClosedUnitDto[];

  @ApiProperty()
  leaders: number;
}
