import { CreateFirstTables1780000000000 } from './1780000000000-create-first-tables';
import { CreateCommentDecision1780000200000 } from './1780000200000-create-comment-decision';
import { AddOpeningDay1780000300000 } from './1780000300000-add-opening-day';
import { CreateDraft1780000300001 } from './1780000300001-create-draft';
import { NameSubmission1780000300002 } from './1780000300002-name-submission';
import { PreparePublication1780000500000 } from './1780000500000-prepare-publication';
import { CreateSeries1780000800000 } from './1780000800000-create-series';
import { CreateMail1780000900000 } from './1780000900000-create-mail';
import { NoteBeginning1780000900001 } from './1780000900001-note-beginning';
import { NoteBounces1780000900002 } from './1780000900002-note-bounces';
import { QueueMails1780001100000 } from './1780001100000-queue-mails';
import { AskByMail1780001200000 } from './1780001200000-ask-by-mail';
import { AskBeforeReplacing1780001300000 } from './1780001300000-ask-before-replacing';
import { RecordLinkDownloads1780001300001 } from './1780001300001-record-link-downloads';
import { CloseTheBox1780001500000 } from './1780001500000-close-the-box';
import { SealDrafts1780001500001 } from './1780001500001-seal-drafts';
import { ChooseEditHolder1780001600000 } from './1780001600000-choose-edit-holder';
import { ReviewTheCoding1780001600001 } from './1780001600001-review-the-coding';
import { CreateElicitation1780001800000 } from './1780001800000-create-elicitation';
import { KeepBackgroundOf20201780001800001 } from './1780001800001-keep-background-of-2020';
import { BindLexicon1780001800002 } from './1780001800002-bind-lexicon';
import { EmptyFilesForCertain1780001900000 } from './1780001900000-empty-files-for-certain';
import { AskRecollection1780002000000 } from './1780002000000-ask-recollection';
import { ReturnToAssumed1780002000001 } from './1780002000001-return-to-assumed';
import { CountTheBox1780002000002 } from './1780002000002-count-the-box';
import { RestrictAccount1780000600000 } from './1780000600000-restrict-account';
import { CreateSuccession1780000700000 } from './1780000700000-create-succession';

/** The database's history, oldest first. A migration that has been released never changes. */
export const MIGRATIONS = [
  CreateFirstTables1780000000000,
  CreateCommentDecision1780000200000,
  AddOpeningDay1780000300000,
  CreateDraft1780000300001,
  NameSubmission1780000300002,
  PreparePublication1780000500000,
  RestrictAccount1780000600000,
  CreateSuccession1780000700000,
  CreateSeries1780000800000,
  CreateMail1780000900000,
  NoteBeginning1780000900001,
  NoteBounces1780000900002,
  QueueMails1780001100000,
  AskByMail1780001200000,
  AskBeforeReplacing1780001300000,
  RecordLinkDownloads1780001300001,
  CloseTheBox1780001500000,
  SealDrafts1780001500001,
  ChooseEditHolder1780001600000,
  ReviewTheCoding1780001600001,
  CreateElicitation1780001800000,
  KeepBackgroundOf20201780001800001,
  BindLexicon1780001800002,
  EmptyFilesForCertain1780001900000,
  AskRecollection1780002000000,
  ReturnToAssumed1780002000001,
  CountTheBox1780002000002,
];
