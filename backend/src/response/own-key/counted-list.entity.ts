import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** By which the devices of a closed round find out for themselves whether their answer was counted. */
@Entity('counted_list')
@Check('counted_list_length_check', 'octet_length(hashes) % 32 = 0')
export class CountedListEntity {
  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'counted_list_pk' })
  roundId: string;

  /** A hash of each edit key, in the order of their bytes; it leads to no edit key and to no answer. */
  @Column('bytea')
  hashes: Buffer;
}
