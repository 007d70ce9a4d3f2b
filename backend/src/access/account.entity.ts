import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who may sign in. Leaders who answer have no account. */
@Entity('account')
@Check('account_role_check', `role IN ('hr', 'directorate', 'forvaltningschef')`)
@Unique('account_mail_unique', ['mail'])
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_pk' })
  id: string;

  /** Lower case. */
  @Column('text')
  mail: string;

  @Column('text')
  role: Role;

  /** Keys of the forvaltninger whose results a forvaltningschef sees; empty for the others. */
  @Column('text', { name: 'forvaltning_keys', array: true, default: [] })
  forvaltningKeys: string[];
}
