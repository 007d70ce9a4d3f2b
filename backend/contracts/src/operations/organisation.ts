import { BaselineBackground, type UploadBackground } from '../bodies/baseline/baseline-background';
import { BaselineNumbers, type UploadNumbers } from '../bodies/baseline/baseline-numbers';
import {
  ImportPreview,
  Organisation,
  Unit,
  type ChangeUnit,
  type CommitImport,
  type UploadOrganisation,
} from '../bodies/organisation/organisation';
import { listOf } from '../bodies/schema';
import {
  Succession,
  type CreateSuccession,
  type DecideSuccessions,
} from '../bodies/organisation/succession';
import type { Language } from '../lists/answering/languages';
import { answers, done, file, takes } from './operation';

const inLanguage = takes<{ path: { language: Language } }>();

/** The roster, what its units were before, and the municipality's own figures for 2020. */
export const ORGANISATION = {
  'GET /api/organisation': answers(Organisation),
  'POST /api/organisation/imports': answers(
    ImportPreview,
    201,
    takes<{ body: UploadOrganisation }>(),
  ),
  'POST /api/organisation/imports/{id}/commit': answers(
    ImportPreview,
    200,
    takes<{ body: CommitImport }>(),
  ),
  'PATCH /api/organisation/units/{key}': answers(Unit, 200, takes<{ body: ChangeUnit }>()),
  'GET /api/organisation/successions': answers(listOf(Succession)),
  'POST /api/organisation/successions': done(201, takes<{ body: CreateSuccession }>()),
  'PATCH /api/organisation/successions': done(204, takes<{ body: DecideSuccessions }>()),
  'GET /api/baseline/numbers': answers(BaselineNumbers),
  'GET /api/baseline/numbers/form/{language}': file('text/csv', inLanguage),
  'GET /api/baseline/background/form/{language}': file('text/csv', inLanguage),
  'GET /api/baseline/background': answers(BaselineBackground),
  'POST /api/baseline/background': answers(
    BaselineBackground,
    200,
    takes<{ body: UploadBackground }>(),
  ),
  'POST /api/baseline/numbers': answers(BaselineNumbers, 200, takes<{ body: UploadNumbers }>()),
};
