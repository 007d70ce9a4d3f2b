import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalisedTextDto } from '../questionnaire/questionnaire.dto';
import type { UnitMerge } from './merge-units';
import type { WithheldReason } from '../disclosure/withheld';

export class UnitMergeDto {
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

export class MergesDto {
  @ApiProperty({ type: [UnitMergeDto], description: 'All merges; none with an empty list' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => UnitMergeDto)
  merges: UnitMergeDto[];
}

export class PreviewedGroupDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  kind: string;

  @ApiProperty({ type: String, nullable: true })
  parentKey: string | null;

  @ApiProperty({ enum: ['shown', 'withheld'] })
  status: 'shown' | 'withheld';

  @ApiPropertyOptional({ enum: ['too-few', 'protects-another'] })
  reason?: WithheldReason;
}

export class ShownOfDto {
  @ApiProperty()
  shown: number;

  @ApiProperty()
  of: number;
}

export class StatementsShownDto extends ShownOfDto {
  @ApiProperty({ description: 'Of the shown, those that are made coarser' })
  coarsened: number;
}

export class PreviewedBreakdownDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalisedTextDto })
  name: LocalisedTextDto;

  @ApiProperty({ type: ShownOfDto })
  groups: ShownOfDto;
}

/** What a publication would show and hide; no figure of anybody's answers. */
export class PublicationPreviewDto {
  @ApiProperty({ type: [PreviewedGroupDto] })
  groups: readonly PreviewedGroupDto[];

  @ApiProperty({ type: [PreviewedBreakdownDto] })
  breakdowns: readonly PreviewedBreakdownDto[];

  @ApiProperty({ type: ShownOfDto, description: 'Figures of subthemes in forvaltninger' })
  subthemes: ShownOfDto;

  @ApiProperty({ type: StatementsShownDto, description: 'Figures of statements in forvaltninger' })
  statements: StatementsShownDto;

  @ApiProperty({ type: [UnitMergeDto] })
  merges: readonly UnitMerge[];

  @ApiProperty({ type: [UnitMergeDto], description: 'Merges by which more would be shown' })
  suggestions: readonly UnitMerge[];
}

export class PublicationVerificationDto {
  @ApiProperty()
  method: string;

  @ApiProperty({ description: 'The program still computes by that method' })
  sameMethod: boolean;

  @ApiProperty({ description: 'The answers and all else that went in are the same' })
  sameInput: boolean;

  @ApiProperty({ description: 'Computing again gives the same bytes' })
  sameFigures: boolean;

  @ApiProperty({ description: 'The frozen bytes have the hash that was frozen with them' })
  unchanged: boolean;
}
