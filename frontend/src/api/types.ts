import type { ComparedCell } from '@ledelsespuls/contracts/bodies/results/comparison';
import type { Change as ChangedCell } from '@ledelsespuls/contracts/bodies/results/changes';
import type { Evidence } from '@ledelsespuls/contracts/bodies/results/evidence';
import type { GroupSummary, StatementResult } from '@ledelsespuls/contracts/bodies/results/groups';
import type { components } from './schema.gen';

type Schemas = components['schemas'];
export type Session = Schemas['SessionDto'];
export type Account = Schemas['AccountDto'];
export type Round = Schemas['RoundDto'];
export type Series = Schemas['SeriesDto'];
export type SeriesRule = Schemas['SeriesRuleDto'];
export type Occurrence = Schemas['OccurrenceDto'];
export type Job = Schemas['JobDto'];
export type LinkFiles = Schemas['LinkFilesDto'];
export type Participation = Schemas['ParticipationDto'];
export type MailReport = Schemas['MailReportDto'];
export type ReviewedComment = Schemas['CommentDto'];
export type Organisation = Schemas['OrganisationDto'];
export type Unit = Schemas['UnitDto'];
export type Succession = Schemas['SuccessionDto'];
export type ProposedSuccession = Schemas['ProposedSuccessionDto'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type Survey = Schemas['SurveyDto'];
export type Notice = Schemas['NoticeDto'];
export type SubmittedResponse = Schemas['SubmittedResponseDto'];

export type PublicationPreview = Schemas['PublicationPreviewDto'];
export type UnitMerge = Schemas['UnitMergeDto'];

export type {
  LocalisedText,
  Questionnaire,
  QuestionnaireSummary,
  Statement,
  Subtheme,
} from '@ledelsespuls/contracts/bodies/questionnaire';
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
export type { Trend, Trends } from '@ledelsespuls/contracts/bodies/results/trends';
export type { Verdict } from '@ledelsespuls/contracts/lists/verdicts';
export type { ChangedCell, ComparedCell, Evidence, StatementResult };
export type Finding = Evidence['findings'][number];
/** A group as the overview has it: without its results on single statements. */
export type PublishedGroup = GroupSummary;
export type ShownGroup = Extract<GroupSummary, { status: 'shown' }>;
export type StatementResults = Readonly<Record<string, StatementResult>>;
export type ShownStatement = Extract<StatementResult, { status: 'shown' }>;
/** A group with its results on a subtheme's statements. */
export type DetailedGroup = ShownGroup & { readonly statements: StatementResults };
