import { AccountEntity } from '../access/account.entity';
import { SignInLinkEntity } from '../access/sign-in-link.entity';
import { BaselineNumberEntity } from '../baseline/baseline-number.entity';
import { InvitationEntity } from '../invitation/invitation.entity';
import { MailEntity } from '../mail/mail.entity';
import { SealedLinkEntity } from '../mail/sealed-link.entity';
import { LeaderEntity } from '../organisation/leader.entity';
import { OrganisationImportEntity } from '../organisation/organisation-import.entity';
import { SuccessionEntity } from '../organisation/succession.entity';
import { UnitEntity } from '../organisation/unit.entity';
import { PublicationEntity } from '../publication/publication.entity';
import { QuestionnaireVersionEntity } from '../questionnaire/questionnaire-version.entity';
import { CommentEntity } from '../response/comment.entity';
import { DraftEntity } from '../response/draft.entity';
import { ResponseEntity } from '../response/response.entity';
import { CommentDecisionEntity } from '../review/comment-decision.entity';
import { ParticipationDayEntity } from '../round/participation-day.entity';
import { RoundEntity } from '../round/round.entity';

/** Every table that the program maps; the migrations make the same, and the check compares them. */
export const ENTITIES = [
  AccountEntity,
  BaselineNumberEntity,
  CommentDecisionEntity,
  CommentEntity,
  DraftEntity,
  InvitationEntity,
  LeaderEntity,
  MailEntity,
  OrganisationImportEntity,
  ParticipationDayEntity,
  PublicationEntity,
  QuestionnaireVersionEntity,
  ResponseEntity,
  RoundEntity,
  SealedLinkEntity,
  SignInLinkEntity,
  SuccessionEntity,
  UnitEntity,
];
