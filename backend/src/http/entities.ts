import { AccountEntity } from '../access/account.entity';
import { SignInLinkEntity } from '../access/sign-in-link.entity';
import { BaselineBackgroundEntity } from '../baseline/background/baseline-background.entity';
import { BaselineNumberEntity } from '../baseline/numbers/baseline-number.entity';
import { CodingCorrectionEntity } from '../coding/corrections/coding-correction.entity';
import { CodingDecisionEntity } from '../coding/coding-decision.entity';
import { CodingReviewerEntity } from '../coding/coding-reviewer.entity';
import { ReportTextEntity } from '../coding/layers/report-text.entity';
import { LinkDownloadEntity } from '../invitation/link-download.entity';
import { ClosedBoxEntity } from '../box/closed-box.entity';
import { CommentDecisionEntity } from '../box/plain/comment-decision.entity';
import { SealedDecisionEntity } from '../box/sealed-decision.entity';
import { ElicitationEntity } from '../elicitation/elicitation.entity';
import { ElicitedLexiconEntity } from '../elicitation/elicited-lexicon.entity';
import { WordPlacementEntity } from '../elicitation/readers/word-placement.entity';
import { WordReaderEntity } from '../elicitation/readers/word-reader.entity';
import { InvitationEntity } from '../round/invitation.entity';
import { MailEntity } from '../mail/mail.entity';
import { MailPaceEntity } from '../mail/delivery/mail-pace.entity';
import { ReminderEntity } from '../mail/reminder.entity';
import { SealedLinkEntity } from '../mail/sealed-link.entity';
import { LeaderEntity } from '../organisation/leader.entity';
import { OrganisationImportEntity } from '../organisation/import/organisation-import.entity';
import { SuccessionEntity } from '../organisation/succession/succession.entity';
import { UnitEntity } from '../organisation/unit.entity';
import { PublicationPreviewEntity } from '../publication/publication-preview.entity';
import { PublicationEntity } from '../publication/publication.entity';
import { QuestionnaireVersionEntity } from '../questionnaire/questionnaire-version.entity';
import { CommentEntity } from '../response/comment.entity';
import { EnvelopeEntity } from '../response/envelope/envelope.entity';
import { CountedListEntity } from '../response/own-key/counted-list.entity';
import { DraftEntity } from '../response/draft/draft.entity';
import { ResponseEntity } from '../response/response.entity';
import { ParticipationDayEntity } from '../round/participation/participation-day.entity';
import { RoundEntity } from '../round/round.entity';
import { OccurrenceEntity } from '../series/occurrence.entity';
import { SeriesEntity } from '../series/series.entity';
import { TimetableStepEntity } from '../series/timetable/timetable-step.entity';

/** Every table that the program maps; the migrations make the same, and the check compares them. */
export const ENTITIES = [
  AccountEntity,
  BaselineBackgroundEntity,
  BaselineNumberEntity,
  ClosedBoxEntity,
  CodingCorrectionEntity,
  CodingDecisionEntity,
  CodingReviewerEntity,
  CommentDecisionEntity,
  CommentEntity,
  CountedListEntity,
  DraftEntity,
  ElicitationEntity,
  ElicitedLexiconEntity,
  EnvelopeEntity,
  InvitationEntity,
  LeaderEntity,
  LinkDownloadEntity,
  MailEntity,
  MailPaceEntity,
  OccurrenceEntity,
  OrganisationImportEntity,
  ParticipationDayEntity,
  PublicationEntity,
  PublicationPreviewEntity,
  QuestionnaireVersionEntity,
  ReminderEntity,
  ReportTextEntity,
  ResponseEntity,
  RoundEntity,
  SealedDecisionEntity,
  SealedLinkEntity,
  SeriesEntity,
  SignInLinkEntity,
  SuccessionEntity,
  TimetableStepEntity,
  UnitEntity,
  WordPlacementEntity,
  WordReaderEntity,
];
