import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class LocalisedTextDto {
  @ApiProperty()
  da: string;

  @ApiProperty()
  en: string;
}

export class StatementDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalisedTextDto })
  text: LocalisedTextDto;

  @ApiPropertyOptional({ description: 'Agreeing is unfavourable' })
  reversed?: boolean;

  @ApiPropertyOptional()
  follows?: string;

  @ApiProperty({ type: [String], description: 'Ids of the 2020 findings it measures again' })
  measures: readonly string[];

  @ApiPropertyOptional({ description: 'Shown for groups of twenty or more only' })
  sensitive?: boolean;

  @ApiPropertyOptional()
  contradiction?: string;
}

export class SubthemeDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  slug: string;

  @ApiProperty({ type: LocalisedTextDto })
  name: LocalisedTextDto;

  @ApiProperty({ type: [StatementDto] })
  statements: readonly StatementDto[];

  @ApiPropertyOptional()
  withoutBand?: string;
}

export class OpenQuestionDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalisedTextDto })
  text: LocalisedTextDto;
}

export class ThemeDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalisedTextDto })
  name: LocalisedTextDto;

  @ApiProperty({ type: [SubthemeDto] })
  subthemes: readonly SubthemeDto[];

  @ApiPropertyOptional({ type: OpenQuestionDto })
  comment?: OpenQuestionDto;
}

export class BackgroundOptionDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: LocalisedTextDto })
  text: LocalisedTextDto;
}

export class BackgroundQuestionDto extends OpenQuestionDto {
  @ApiPropertyOptional({ description: 'Results of kommunen are cut by its options' })
  breakdown?: boolean;

  @ApiProperty({ type: [BackgroundOptionDto] })
  options: readonly BackgroundOptionDto[];
}

export class ScalePointDto {
  @ApiProperty()
  value: number;

  @ApiProperty({ type: LocalisedTextDto })
  text: LocalisedTextDto;
}

export class AnswerScaleDto {
  @ApiProperty({ type: [ScalePointDto] })
  points: readonly ScalePointDto[];

  @ApiProperty({ type: LocalisedTextDto })
  dontKnow: LocalisedTextDto;

  @ApiProperty({ type: LocalisedTextDto })
  notRelevant: LocalisedTextDto;
}

/** A questionnaire version, as its file says it. */
export class QuestionnaireDto {
  @ApiProperty({ enum: ['annual', 'pulse'] })
  kind: 'annual' | 'pulse';

  @ApiProperty()
  version: string;

  @ApiProperty({ type: LocalisedTextDto })
  title: LocalisedTextDto;

  @ApiProperty()
  minutes: number;

  @ApiProperty({ type: AnswerScaleDto })
  scale: AnswerScaleDto;

  @ApiProperty({ type: [ThemeDto] })
  themes: readonly ThemeDto[];

  @ApiProperty({ type: StatementDto })
  overall: StatementDto;

  @ApiProperty({ type: [BackgroundQuestionDto] })
  background: readonly BackgroundQuestionDto[];

  @ApiPropertyOptional({ type: OpenQuestionDto })
  closing?: OpenQuestionDto;
}

export class ReadingTimeDto {
  @ApiProperty()
  words: number;

  @ApiProperty({ description: 'Statements and background questions' })
  questions: number;

  @ApiProperty({ description: 'To read all and answer all but open questions, rounded up' })
  minutes: number;
}

export class ReadingTimesDto {
  @ApiProperty({ type: ReadingTimeDto })
  da: ReadingTimeDto;

  @ApiProperty({ type: ReadingTimeDto })
  en: ReadingTimeDto;
}

export class QuestionnaireSummaryDto {
  @ApiProperty({ enum: ['annual', 'pulse'] })
  kind: 'annual' | 'pulse';

  @ApiProperty()
  version: string;

  @ApiProperty({ type: LocalisedTextDto })
  title: LocalisedTextDto;

  @ApiProperty()
  minutes: number;

  @ApiProperty()
  statements: number;

  @ApiProperty({ type: ReadingTimesDto, description: 'Reckoned, by language; not promised' })
  reading: ReadingTimesDto;

  @ApiProperty({ description: 'Kept as it is, never to change: rounds can ask it' })
  isReleased: boolean;
}
