import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import type { AskReaders, PlaceWord } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { MOST_LINKS } from '@ledelsespuls/contracts/lists/results/elicited-words';

export class AskReadersDto implements AskReaders {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_LINKS })
  @IsInt()
  @Min(1)
  @Max(MOST_LINKS)
  readers: number;
}

const SAID = ['placed', 'cannot-say'] as const;
const ofHundred = { type: 'integer', minimum: 0, maximum: 100 } as const;
const isPlaced = ({ status }: PlaceWord): boolean => status === 'placed';

export class PlaceWordDto implements PlaceWord {
  @ApiProperty({ enum: SAID, description: '`placed` with the three figures' })
  @IsIn(SAID)
  status: (typeof SAID)[number];

  @ApiPropertyOptional({ ...ofHundred, description: 'Leaders of 100 that the word means at least' })
  @ValidateIf(isPlaced)
  @IsInt()
  @Min(0)
  @Max(100)
  least?: number;

  @ApiPropertyOptional({ ...ofHundred, description: 'Most likely' })
  @ValidateIf(isPlaced)
  @IsInt()
  @Min(0)
  @Max(100)
  likely?: number;

  @ApiPropertyOptional({ ...ofHundred, description: 'At most' })
  @ValidateIf(isPlaced)
  @IsInt()
  @Min(0)
  @Max(100)
  most?: number;
}
