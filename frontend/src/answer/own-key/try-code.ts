import { AnswerError, fetchSurvey } from '../sending/answer-api';
import { fetchSharedDraft } from '../draft/shared-draft-api';
import { draftKey } from '../draft/draft-store';
import { keepCode } from './code-store';

/**
 * Keeps a code from another device where it leads to what was answered by the link, or to its draft.
 * @throws AnswerError `code-leads-nowhere` where it leads to neither; else as the calls
 */
export async function tryCode(token: string, code: string): Promise<void> {
  const { answered, fingerprint, round } = await fetchSurvey(token, code);
  const leads = answered ? fingerprint !== null : (await fetchSharedDraft(token, code)) !== null;
  if (!leads) throw new AnswerError({ code: 'code-leads-nowhere' });
  keepCode(await draftKey(token), { code, round: round.key, isSent: answered });
}
