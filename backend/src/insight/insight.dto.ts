import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LocalisedTextDto } from '../questionnaire/questionnaire.dto';
import type { Addressee, Direction, Scope } from '../baseline/baseline';

export class EvidenceSubthemeDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  slug: string;

  @ApiProperty({ type: LocalisedTextDto })
  name: LocalisedTextDto;

  @ApiProperty()
  themeKey: string;

  @ApiProperty({ type: LocalisedTextDto })
  themeName: LocalisedTextDto;
}

export class EvidenceFindingDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  subtheme: string;

  @ApiProperty({ type: [Number], description: "First and last line in the report's text" })
  lines: number[];

  @ApiProperty({ enum: ['results', 'summary'] })
  source: 'results' | 'summary';

  @ApiProperty()
  quantifier: string;

  @ApiProperty()
  quantifierText: string;

  @ApiProperty({ enum: ['favourable', 'unfavourable', 'wish', 'mixed'] })
  direction: Direction;

  @ApiProperty({
    enum: ['kommunen', 'boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'],
  })
  scope: Scope;

  @ApiPropertyOptional()
  subset?: string;

  @ApiProperty({ description: "In the coder's own words, Danish" })
  summary: string;

  @ApiProperty({ type: [String], description: 'Keys of the statements that measure it again' })
  statements: string[];

  @ApiProperty({ description: 'Moves a band; else it is evidence only' })
  bounds: boolean;
}

export class RecommendationDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  subtheme: string;

  @ApiProperty({ type: [Number] })
  lines: number[];

  @ApiProperty({
    enum: ['direktion', 'chefer', 'ledere', 'stabe', 'hr', 'politikere', 'alle'],
  })
  addressee: Addressee;

  @ApiProperty()
  summary: string;
}

export class EvidenceDto {
  @ApiProperty({ type: EvidenceSubthemeDto })
  subtheme: EvidenceSubthemeDto;

  @ApiProperty({ type: [EvidenceFindingDto] })
  findings: EvidenceFindingDto[];

  @ApiProperty({ type: [RecommendationDto] })
  recommendations: RecommendationDto[];
}
