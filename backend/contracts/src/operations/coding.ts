import {
  CodingBatchFindings,
  CodingCorrection,
  CodingDecision,
  CodingReview,
  ReportText,
  type DecideCoding,
  type PutCorrection,
  type UploadReportText,
} from '../bodies/baseline/coding';
import { listOf } from '../bodies/schema';
import { answers, done, file, takes } from './operation';

/** The coding of the report of 2020, reviewed by people of the municipality. */
export const CODING = {
  'GET /api/coding': answers(CodingReview),
  'GET /api/coding/batches/{key}': answers(CodingBatchFindings),
  'PUT /api/coding/findings/{id}': answers(CodingDecision, 200, takes<{ body: DecideCoding }>()),
  'GET /api/coding/corrections': answers(listOf(CodingCorrection)),
  'PUT /api/coding/corrections/{id}': done(204, takes<{ body: PutCorrection }>()),
  'DELETE /api/coding/corrections/{id}': done(),
  'GET /api/coding/corrections/file': file('application/yaml'),
  'PUT /api/coding/report-text': answers(ReportText, 200, takes<{ body: UploadReportText }>()),
  'DELETE /api/coding/report-text': done(),
};
