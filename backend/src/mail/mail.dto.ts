import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OCCASIONS, type Occasion } from './occasion';

const STATUSES = ['none', 'shown', 'withheld'] as const;

export class OccasionReportDto {
  @ApiProperty({ enum: OCCASIONS })
  occasion: Occasion;

  @ApiProperty({ description: 'HR can have its mails sent now' })
  canSend: boolean;

  @ApiProperty({
    enum: STATUSES,
    description: 'none: nothing is queued; withheld: too few for a number',
  })
  status: (typeof STATUSES)[number];

  @ApiPropertyOptional()
  waiting?: number;

  @ApiPropertyOptional()
  sent?: number;

  @ApiPropertyOptional({ description: 'May have arrived more than once' })
  uncertain?: number;

  @ApiPropertyOptional({ description: 'Absent for reminders' })
  refused?: number;
}

export class RefusedAddressDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({ description: 'The code of the mail server' })
  code: number;

  @ApiProperty({ enum: OCCASIONS })
  occasion: Occasion;
}

/** The mails of a round as HR may see them. */
export class MailReportDto {
  @ApiProperty({ description: 'False where all mails stay in the catcher' })
  leavesTheHouse: boolean;

  @ApiProperty()
  from: string;

  @ApiProperty({ description: 'Mails a minute' })
  perMinute: number;

  @ApiProperty({ description: 'Leaders on the roster with mail' })
  withMail: number;

  @ApiProperty({ description: 'Leaders on the roster without; they get a letter' })
  withoutMail: number;

  @ApiProperty({ type: [OccasionReportDto] })
  occasions: OccasionReportDto[];

  @ApiProperty({ type: [RefusedAddressDto] })
  refusedAddresses: RefusedAddressDto[];

  @ApiProperty({ type: [String], description: 'They have said that they are no leaders any more' })
  notLeaders: string[];
}

export class QueuedMailsDto {
  @ApiProperty({ description: 'Mails put into the queue now' })
  queued: number;
}

export class MailPreviewDto {
  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  html: string;
}

export class CaughtMailDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt: string;

  @ApiProperty()
  to: string;

  @ApiProperty()
  subject: string;
}

export class CaughtMailContentDto extends CaughtMailDto {
  @ApiProperty()
  text: string;

  @ApiProperty()
  html: string;
}
