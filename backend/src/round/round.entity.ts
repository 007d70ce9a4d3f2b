import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { Relation } from 'typeorm';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import { QuestionnaireVersionEntity } from '../questionnaire/questionnaire-version.entity';
import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import type { BoxCustody } from '@ledelsespuls/contracts/lists/rounds/box';
import type { Cell } from './groups/form-cells';
import type { RoundOrganisation } from './groups/round-organisation';
import type { RoundState } from './round-state';

/** One measurement, from draft to published. */
@Entity('round')
@Check('round_state_check', `state IN ('draft', 'open', 'closed', 'published')`)
@Check('round_minimum_check', 'minimum >= 5')
@Check('round_days_check', 'opens_on <= closes_on')
@Check('round_box_version_check', 'box_version IN (1, 2)')
@Check('round_box_custody_check', `box_custody IN ('file', 'codes')`)
@Check('round_edit_holder_check', `edit_holder IN ('link', 'device')`)
@Check('round_asks_recollection_check', `kind = 'annual' OR NOT asks_recollection`)
@Index('round_asks_recollection_once', ['asksRecollection'], {
  unique: true,
  where: 'asks_recollection',
})
@Unique('round_key_unique', ['key'])
export class RoundEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_pk' })
  id: string;

  /** The round's address, made of its name. */
  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @ManyToOne(() => QuestionnaireVersionEntity, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn([
    {
      name: 'kind',
      referencedColumnName: 'kind',
      foreignKeyConstraintName: 'round_questionnaire_fk',
    },
    {
      name: 'version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'round_questionnaire_fk',
    },
  ])
  questionnaire: Relation<QuestionnaireVersionEntity>;

  @Column('text')
  kind: QuestionnaireKind;

  @Column('text')
  version: string;

  @Column('text', { default: 'draft' })
  state: RoundState;

  /** The first day that an answer is taken; null takes them as soon as the round is open. */
  @Column('date', { name: 'opens_on', nullable: true })
  opensOn: string | null;

  /** The last day that leaders are told they can answer. */
  @Column('date', { name: 'closes_on' })
  closesOn: string;

  /** No figure describes fewer answers than this; at least 5. */
  @Column('int', { default: 5 })
  minimum: number;

  /** Its answers are made by the example's simulation. */
  @Column('boolean', { default: false })
  simulated: boolean;

  @Column('date', { name: 'opened_on', nullable: true })
  openedOn: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  /** The groups as they were on the day of opening; null in a draft. */
  @Column('jsonb', { nullable: true })
  organisation: RoundOrganisation | null;

  /** Units that are to stand as one group in the publication; chosen after closing. */
  @Column('jsonb', { default: [] })
  merges: { name: string; unitKeys: string[] }[];

  /** HR has had the links that it can have: all, or those of leaders without mail. */
  @Column('boolean', { name: 'links_fetched', default: false })
  linksFetched: boolean;

  /** Leaders with mail have got their links by mail, or are about to; HR can fetch those of the others only. */
  @Column('boolean', { default: false })
  mailed: boolean;

  /** How its answers are kept, fixed at opening: 1 in plain rows, 2 in envelopes sealed to `boxKey`. */
  @Column('int', { name: 'box_version', default: 1 })
  boxVersion: number;

  /** Who holds what opens the box: the program in a file, or people with two printed codes. */
  @Column('text', { name: 'box_custody', default: 'file' })
  boxCustody: BoxCustody;

  /** Who can change an answer; fixed at opening. */
  @Column('text', { name: 'edit_holder', default: 'link' })
  editHolder: EditHolder;

  /** Leaders of 2020 are asked what has become of each theme; fixed at opening, and of one round alone. */
  @Column('boolean', { name: 'asks_recollection', default: false })
  asksRecollection: boolean;

  /** The public half of its key. */
  @Column('bytea', { name: 'box_key', nullable: true })
  boxKey: Buffer | null;

  /** How many answers were opened out of its envelopes to be counted; null before. */
  @Column('int', { name: 'box_answers', nullable: true })
  boxAnswers: number | null;

  /** The public half of the key of its drafts, whose private half goes when it closes. */
  @Column('bytea', { name: 'draft_key', nullable: true })
  draftKey: Buffer | null;

  /** Which of its codes have been tried, from 0. */
  @Column('int', { name: 'box_codes_tried', array: true, default: [] })
  boxCodesTried: readonly number[];

  /** The groups that envelopes are told of, with how many were invited; null in a draft and of version 1. */
  @Column('jsonb', { nullable: true })
  cells: readonly Cell[] | null;
}
