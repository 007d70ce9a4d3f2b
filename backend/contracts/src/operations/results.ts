import { Questionnaire } from '../bodies/rounds/questionnaire';
import { BackgroundSince2020 } from '../bodies/results/background';
import { WordedChange } from '../bodies/results/changes';
import { WordedComparison } from '../bodies/results/comparison';
import { Method } from '../bodies/results/evidence';
import { FindingsSince2020 } from '../bodies/results/findings-since-2020';
import { CommentLists, Publication } from '../bodies/results/publication';
import { PublicationSummary } from '../bodies/results/publication-summary';
import { Results, SubthemeResults } from '../bodies/results/results';
import { listOf } from '../bodies/schema';
import type { Language } from '../lists/answering/languages';
import { answers, file, takes } from './operation';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const inLanguage = takes<{ path: { language: Language } }>();

/** What the pages of results ask for, and the files made of them. */
export const RESULTS = {
  'GET /api/results': answers(Results, 200, takes<{ query: { round?: string } }>()),
  'GET /api/method': answers(Method),
  'GET /api/publications': answers(listOf(PublicationSummary)),
  'GET /api/publications/{roundKey}': answers(Publication),
  'GET /api/publications/{roundKey}/questionnaire': answers(Questionnaire),
  'GET /api/publications/{roundKey}/background': answers(BackgroundSince2020),
  'GET /api/publications/{roundKey}/baseline-comparison': answers(
    WordedComparison,
    200,
    takes<{ query: { leaders?: 'interviewed' | 'all' } }>(),
  ),
  'GET /api/publications/{roundKey}/since-2020': answers(FindingsSince2020),
  'GET /api/publications/{roundKey}/changes/{since}': answers(WordedChange),
  'GET /api/publications/{roundKey}/subthemes/{slug}': answers(SubthemeResults),
  'GET /api/publications/{roundKey}/comments/{questionKey}': answers(CommentLists),
  'GET /api/publications/{roundKey}/report/{groupKey}/{language}': file(
    'application/pdf',
    inLanguage,
  ),
  'GET /api/publications/{roundKey}/tables/{language}/xlsx': file(XLSX, inLanguage),
  'GET /api/publications/{roundKey}/tables/{language}/csv': file('application/zip', inLanguage),
};
