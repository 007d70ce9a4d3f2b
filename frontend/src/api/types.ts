import type { components, paths } from './schema.gen';

type Schemas = components['schemas'];
type Body<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Content } } } };
}
  ? Content
  : never;

export type Session = Schemas['SessionDto'];
export type Questionnaire = Schemas['QuestionnaireDto'];
export type Statement = Schemas['StatementDto'];
export type LocalisedText = Schemas['LocalisedTextDto'];
export type Round = Schemas['RoundDto'];
export type Participation = Schemas['ParticipationDto'];
export type Organisation = Schemas['OrganisationDto'];
export type Unit = Schemas['UnitDto'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type PublicationSummary = Schemas['PublicationSummaryDto'];
export type Evidence = Schemas['EvidenceDto'];
export type Finding = Schemas['EvidenceFindingDto'];
export type Survey = Schemas['SurveyDto'];
export type Notice = Schemas['NoticeDto'];
export type SubmittedResponse = Schemas['SubmittedResponseDto'];

export type Publication = Body<'/api/publications/{roundKey}'>;
export type PublishedGroup = Publication['groups'][number];
export type ShownGroup = Extract<PublishedGroup, { status: 'shown' }>;
export type StatementResult = ShownGroup['statements'][string];
export type ShownStatement = Extract<StatementResult, { status: 'shown' }>;
export type Comparison = Body<'/api/publications/{roundKey}/baseline-comparison'>;
export type ComparedItem = Comparison['items'][number];
export type ComparedCell = ComparedItem['cells'][string];
export type Verdict = Extract<ComparedCell, { status: 'compared' }>['verdict'];
