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

  @ApiPropertyOptional({ description: 'Came back after having been taken; absent for reminders' })
  bounced?: number;
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

export class BouncedAddressDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({ description: 'Why it came back, by RFC 3463, such as 5.1.1 for no such mailbox' })
  status: string;

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

  @ApiProperty({ description: 'False where nobody tells the program that a mail came back' })
  seesBounces: boolean;

  @ApiProperty({ type: [BouncedAddressDto] })
  bouncedAddresses: BouncedAddressDto[];

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
