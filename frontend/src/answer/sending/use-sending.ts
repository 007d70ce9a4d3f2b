import { useCallback, useEffect, useRef, useState } from 'react';
import type { SubmittedResponse } from '../../api/types';
import { fingerprintOf } from './answer-origin';
import { keep } from './device-store';
import type { LoadedSurvey } from '../pages/load-survey';
import type { OwnCode } from '../own-key/use-own-code';
import type { useDraft } from '../draft/use-draft';
import type { useSharedDraft } from '../draft/use-shared-draft';
import { useSubmit } from './use-submit';

interface SendingOptions extends Pick<LoadedSurvey, 'survey' | 'storeKey'> {
  /** Null in a preview: then nothing is sent. */
  readonly token: string | null;
  readonly draft: Pick<ReturnType<typeof useDraft>, 'kept' | 'noteSent'>;
  readonly shared: Pick<ReturnType<typeof useSharedDraft>, 'remove'>;
  readonly ownCode: Pick<OwnCode, 'ensure' | 'noteSent'>;
  readonly onArrived: () => void;
}

/** Sends the answer, and once it has arrived brings all that is kept of it up to date. */
export function useSending(options: SendingOptions) {
  const { survey, storeKey, token, draft, shared, ownCode, onArrived } = options;
  const [hasSent, setSent] = useState(false);
  const { kept, noteSent } = draft;
  const { remove } = shared;
  const { ensure, noteSent: noteCodeSent } = ownCode;
  const isShared = useRef(kept.isShared);
  useEffect(() => {
    isShared.current = kept.isShared;
  }, [kept.isShared]);
  const onSent = useCallback(
    (sent: SubmittedResponse, submission: string) => {
      // The server removes the draft itself; this is for a save that was under way meanwhile.
      if (isShared.current) void remove().catch(() => undefined);
      noteSent(sent);
      noteCodeSent();
      setSent(true);
      keep(storeKey, 'sent', submission);
      void fingerprintOf(submission).then((fingerprint) =>
        keep(storeKey, 'survey', { ...survey, answered: true, fingerprint }),
      );
      onArrived();
    },
    [remove, noteSent, noteCodeSent, storeKey, survey, onArrived],
  );
  return {
    hasSent,
    everSent: survey.answered || hasSent,
    ...useSubmit({ token, storeKey, ensureCode: ensure, onSent }),
  };
}
