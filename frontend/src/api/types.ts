import type { PublicationSummary } from '@ledelsespuls/contracts/bodies/publication-summary';
import type { components, paths } from './schema.gen';

type Schemas = components['schemas'];
type Body<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Content } } } };
}
  ? Content
  : never;

export type { PublicationSummary };
export type Session = Schemas['SessionDto'];
export type Questionnaire = Schemas['QuestionnaireDto'];
export type QuestionnaireSummary = Schemas['QuestionnaireSummaryDto'];
export type Statement = Schemas['StatementDto'];
export type Subtheme = Schemas['SubthemeDto'];
export type LocalisedText = Schemas['LocalisedTextDto'];
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
export type Evidence = Schemas['EvidenceDto'];
export type Finding = Schemas['EvidenceFindingDto'];
export type Method = Schemas['MethodDto'];
export type Survey = Schemas['SurveyDto'];
export type Notice = Schemas['NoticeDto'];
export type SubmittedResponse = Schemas['SubmittedResponseDto'];

export type PublicationPreview = Schemas['PublicationPreviewDto'];
export type UnitMerge = Schemas['UnitMergeDto'];
export type Results = Body<'/api/results'>;
export type RoundResults = NonNullable<Results['round']>;
export type Publication = RoundResults['publication'];
export type PublishedGroup = Publication['groups'][number];
export type ShownGroup = Extract<PublishedGroup, { status: 'shown' }>;
export type SubthemeResults = Body<'/api/publications/{roundKey}/subthemes/{slug}'>;
/** A group with its results on a subtheme's statements. */
export type DetailedGroup = ShownGroup & { readonly statements: StatementResults };
export type StatementResults = SubthemeResults['statements'][string];
export type StatementResult = StatementResults[string];
export type CommentLists = Body<'/api/publications/{roundKey}/comments/{questionKey}'>;
export type Change = NonNullable<RoundResults['change']>;
export type ChangedItem = Change['items'][number];
export type ChangedCell = ChangedItem['cells'][string];
export type Trends = SubthemeResults['trends'];
export type Trend = Trends['trends'][number];
export type ShownStatement = Extract<StatementResult, { status: 'shown' }>;
export type Breakdown = SubthemeResults['breakdowns'][number];
export type BreakdownResult = Extract<
  Breakdown['groups'][number],
  { status: 'shown' }
>['statements'][string];
export type Comparison = RoundResults['comparison'];
export type ComparedItem = Comparison['items'][number];
export type ComparedCell = ComparedItem['cells'][string];
export type Verdict = Extract<ComparedCell, { status: 'compared' }>['verdict'];
