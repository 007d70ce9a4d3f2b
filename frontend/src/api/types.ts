import type { ComparedCell } from '@ledelsespuls/contracts/bodies/results/comparison';
import type { Change as ChangedCell } from '@ledelsespuls/contracts/bodies/results/changes';
import type { Evidence } from '@ledelsespuls/contracts/bodies/results/evidence';
import type { GroupSummary, StatementResult } from '@ledelsespuls/contracts/bodies/results/groups';

export type { Box } from '@ledelsespuls/contracts/bodies/rounds/box';
export type { Counted } from '@ledelsespuls/contracts/bodies/answering/counted';
export type {
  CodedFinding,
  Coding,
  CodingBatch,
  CodingCorrection,
  CodingDecision,
  CodingReview,
  DecideCoding,
} from '@ledelsespuls/contracts/bodies/baseline/coding';
export type { Comment as ReviewedComment } from '@ledelsespuls/contracts/bodies/rounds/comment';
export type {
  Elicitation,
  Elicitations,
  LexiconBasis,
} from '@ledelsespuls/contracts/bodies/baseline/elicitation';
export type { Job } from '@ledelsespuls/contracts/bodies/rounds/job';
export type { LinkFiles } from '@ledelsespuls/contracts/bodies/rounds/links';
export type { MailReport } from '@ledelsespuls/contracts/bodies/rounds/mail';
export type { Notice } from '@ledelsespuls/contracts/bodies/answering/notice';
export type { Occurrence } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
export type {
  ImportPreview,
  Organisation,
  Unit,
} from '@ledelsespuls/contracts/bodies/organisation/organisation';
export type { Participation } from '@ledelsespuls/contracts/bodies/rounds/participation';
export type {
  PublicationPreview,
  UnitMerge,
} from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
export type {
  LocalisedText,
  Questionnaire,
  QuestionnaireSummary,
  Statement,
  Subtheme,
} from '@ledelsespuls/contracts/bodies/rounds/questionnaire';
export type { SubmittedResponse } from '@ledelsespuls/contracts/bodies/answering/response';
export type { Round } from '@ledelsespuls/contracts/bodies/rounds/round';
export type { Series, SeriesRule } from '@ledelsespuls/contracts/bodies/rounds/series';
export type { Account, Session } from '@ledelsespuls/contracts/bodies/session';
export type {
  ProposedSuccession,
  Succession,
} from '@ledelsespuls/contracts/bodies/organisation/succession';
export type { Survey } from '@ledelsespuls/contracts/bodies/answering/survey';

export type {
  RoundComparison as Change,
  ChangedItem,
} from '@ledelsespuls/contracts/bodies/results/changes';
export type {
  BaselineComparison as Comparison,
  ComparedItem,
} from '@ledelsespuls/contracts/bodies/results/comparison';
export type { Method } from '@ledelsespuls/contracts/bodies/results/evidence';
export type {
  Breakdown,
  BreakdownResult,
  CommentLists,
  PublicationOverview as Publication,
} from '@ledelsespuls/contracts/bodies/results/publication';
export type { PublicationSummary } from '@ledelsespuls/contracts/bodies/results/publication-summary';
export type {
  Results,
  RoundResults,
  SubthemeResults,
} from '@ledelsespuls/contracts/bodies/results/results';
export type {
  FindingsSince2020,
  JudgedStatement,
  WishedStatement,
} from '@ledelsespuls/contracts/bodies/results/findings-since-2020';
export type { Highlight, Move } from '@ledelsespuls/contracts/bodies/results/highlights';
export type { OverallTrend, Trend, Trends } from '@ledelsespuls/contracts/bodies/results/trends';
export type {
  FindingNow,
  RememberedFinding,
  SaidShare,
  Since2020,
} from '@ledelsespuls/contracts/bodies/results/since-2020';
export type { Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
export type { ChangedCell, ComparedCell, Evidence, StatementResult };
export type Finding = Evidence['findings'][number];
/** A group as the overview has it: without its results on single statements. */
export type PublishedGroup = GroupSummary;
export type ShownGroup = Extract<GroupSummary, { status: 'shown' }>;
export type StatementResults = Readonly<Record<string, StatementResult>>;
export type ShownStatement = Extract<StatementResult, { status: 'shown' }>;
/** A group with its results on a subtheme's statements. */
export type DetailedGroup = ShownGroup & { readonly statements: StatementResults };
