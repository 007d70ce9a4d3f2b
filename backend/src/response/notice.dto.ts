import { ApiProperty } from '@nestjs/swagger';
import type { Notice } from '../settings/notice';

const part = (description: string) =>
  ApiProperty({
    type: String,
    nullable: true,
    description: `${description}; null if not filled in`,
  });

/** Whom to ask, and what data protection law wants said. No state of anybody. */
export class NoticeDto implements Notice {
  @ApiProperty({ description: "The municipality's name" })
  organisation: string;

  @part('Whom to ask for help')
  helpContact: string | null;

  @part('Address of the accessibility statement')
  accessibilityStatement: string | null;

  @part('Who is responsible for the personal data')
  controller: string | null;

  @part('The data protection officer')
  dataProtectionOfficer: string | null;

  @part('What the data are for')
  purpose: string | null;

  @part('The legal basis')
  legalBasis: string | null;

  @part('Who receives data')
  recipients: string | null;

  @part('How long data are kept')
  storage: string | null;
}
