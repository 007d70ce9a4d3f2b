import { Questionnaire, QuestionnaireSummary } from '../bodies/rounds/questionnaire';
import { listOf } from '../bodies/schema';
import type { Language } from '../lists/answering/languages';
import { answers, done, file, takes } from './operation';

/** What can be asked. */
export const QUESTIONNAIRES = {
  'GET /api/questionnaires': answers(listOf(QuestionnaireSummary)),
  'POST /api/questionnaires/{kind}/{version}/release': done(),
  'GET /api/questionnaires/{kind}/{version}': answers(Questionnaire),
  'GET /api/questionnaires/{kind}/{version}/paper/{language}': file(
    'application/pdf',
    takes<{ path: { language: Language } }>(),
  ),
};
