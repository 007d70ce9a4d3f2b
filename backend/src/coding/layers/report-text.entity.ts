import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of the report of 2020, line by line as it was coded; there is one or none. */
@Entity('report_text')
@Check('report_text_one_check', 'id = 1')
export class ReportTextEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'report_text_pk' })
  id: number;

  @Column('text')
  text: string;

  @Column('date', { name: 'uploaded_on' })
  uploadedOn: string;
}
