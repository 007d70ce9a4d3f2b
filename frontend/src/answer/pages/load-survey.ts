import type { Survey } from '../../api/types';
import { AnswerError, fetchPreview, fetchSurvey } from '../sending/answer-api';
import { findAnswerOrigin, type AnswerOrigin } from '../sending/answer-origin';
import { readCode } from '../own-key/code-store';
import { keep, readKept } from '../sending/device-store';
import { draftKey } from '../draft/draft-store';
import {
  findStartingDraft,
  NOTHING_TO_START_FROM,
  type StartingDraft,
} from '../draft/starting-draft';

/** All that the survey's page needs to begin. */
export interface LoadedSurvey {
  readonly survey: Survey;
  readonly storeKey: string | null;
  readonly start: StartingDraft;
  /** There was no connection, and the survey is the one that the device kept. */
  readonly isFromDevice: boolean;
  readonly origin: AnswerOrigin;
  /** What the device made before, or what was typed here; null for none. */
  readonly code: string | null;
}

/** @throws AnswerError saying why there is no survey to show */
export async function loadSurvey(token: string): Promise<LoadedSurvey> {
  const storeKey = await draftKey(token);
  const code = readCode(storeKey)?.code ?? null;
  const [found, start] = await Promise.all([
    fetchSurvey(token, code).catch((error: AnswerError) => error),
    findStartingDraft(token, storeKey, code),
  ]);
  if (!(found instanceof AnswerError)) {
    keep(storeKey, 'survey', found);
    const origin = await findAnswerOrigin(found, storeKey);
    return { survey: found, storeKey, start, isFromDevice: false, origin, code };
  }
  const kept = found.code === 'unreachable' ? readKept(storeKey, 'survey') : null;
  if (kept) {
    const origin = await findAnswerOrigin(kept, storeKey);
    return { survey: kept, storeKey, start, isFromDevice: true, origin, code };
  }
  if (found.code !== 'unreachable') {
    keep(storeKey, 'survey', null);
    keep(storeKey, 'pending', null);
    keep(storeKey, 'sent', null);
  }
  throw found;
}

/** A questionnaire for HR to try, of which nothing is kept anywhere. */
export async function loadPreview(questionnaire: string): Promise<LoadedSurvey> {
  const survey = await fetchPreview(questionnaire);
  const start = NOTHING_TO_START_FROM;
  return { survey, storeKey: null, start, isFromDevice: false, origin: 'none', code: null };
}
