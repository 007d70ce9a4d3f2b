import { ApiProperty } from '@nestjs/swagger';

export class LexiconEntryDto {
  @ApiProperty({ description: "The report's words, Danish" })
  words: string;

  @ApiProperty({ description: 'The least share of the leaders that they assert, 0 to 1' })
  low: number;

  @ApiProperty({
    description: 'The largest share, beyond which other words would have been chosen',
  })
  high: number;
}

export class KappaDto {
  @ApiProperty()
  subtheme: number;

  @ApiProperty()
  quantifier: number;

  @ApiProperty()
  direction: number;

  @ApiProperty()
  scope: number;
}

/** What the bands of 2020 rest on. */
export class MethodDto {
  @ApiProperty()
  interviewed: number;

  @ApiProperty()
  leaders: number;

  @ApiProperty()
  findings: number;

  @ApiProperty()
  recommendations: number;

  @ApiProperty({ description: 'Separate codings of the same text' })
  codings: number;

  @ApiProperty({ description: 'Findings that both codings had' })
  matched: number;

  @ApiProperty({ description: 'Findings that only one of them had' })
  onlyInOne: number;

  @ApiProperty({ type: KappaDto, description: "Cohen's kappa over the matched findings" })
  kappa: KappaDto;

  @ApiProperty({ type: [LexiconEntryDto] })
  lexicon: LexiconEntryDto[];
}
