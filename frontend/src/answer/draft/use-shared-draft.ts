import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerError } from '../sending/answer-api';
import type { KeptDraft } from './draft';
import { newestDraft, rebaseDraft } from './newest-draft';
import { fetchSharedDraft, removeSharedDraft, saveSharedDraft } from './shared-draft-api';
import type { OwnCode } from '../own-key/use-own-code';
import type { useDraft } from './use-draft';

export type SharedDraftStatus =
  'off' | 'saving' | 'saved' | 'waiting' | 'removed' | 'not-removed' | 'refused';

/** After the last touch, so that a step is one call and not one a click. In milliseconds. */
const PAUSE_MS = 1500;
const RETRY_MS = 10_000;

/** What this page last knew the server to hold. */
interface Seen {
  readonly fingerprint: string | null;
  /** Null where the page has saved nothing yet. */
  readonly draft: KeptDraft | null;
}

const NOTHING_SEEN: Seen = { fingerprint: null, draft: null };

/** Keeps the draft on the server too while the leader wants it, so that another device can go on. */
export function useSharedDraft(
  token: string,
  draft: Pick<ReturnType<typeof useDraft>, 'kept' | 'current' | 'adopt' | 'share'>,
  startFingerprint: string | null,
  { code, ensure }: Pick<OwnCode, 'code' | 'ensure'>,
) {
  const { kept, current, adopt, share } = draft;
  const { isShared, revision } = kept;
  const [status, setStatus] = useState<SharedDraftStatus>(isShared ? 'saved' : 'off');
  const server = useRef<Seen>({ fingerprint: startFingerprint, draft: null });
  const underWay = useRef<Promise<void> | null>(null);

  const save = useCallback(async () => {
    const mine = current();
    if (!mine.isShared || mine.revision === server.current.draft?.revision) return;
    setStatus('saving');
    const own = ensure();
    try {
      const fingerprint = await saveSharedDraft(token, own, mine, server.current.fingerprint);
      server.current = { fingerprint, draft: mine };
      setStatus('saved');
    } catch (error) {
      const code = error instanceof AnswerError ? error.code : 'unreachable';
      const theirs =
        code === 'draft-changed'
          ? await fetchSharedDraft(token, own).catch(() => undefined)
          : undefined;
      if (theirs) {
        const { draft: from } = server.current;
        const now = current();
        const both = from ? rebaseDraft(now, from, theirs.draft) : newestDraft(now, theirs.draft);
        server.current = theirs;
        adopt({ ...both, revision: both.revision + 1, isShared: true });
      } else if (theirs === null) {
        // Sent or switched off on another device, and not to be put back.
        server.current = NOTHING_SEEN;
        share(false);
        setStatus('removed');
      } else if (code === 'unreachable' || code === 'draft-changed') {
        setStatus('waiting');
      } else {
        share(false);
        setStatus('refused');
      }
    }
  }, [token, ensure, current, adopt, share]);

  /** One call at a time: each is based on what the one before has left on the server. */
  const saveInTurn = useCallback(() => {
    underWay.current ??= save().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [save]);

  useEffect(() => {
    if (!isShared) return;
    const saveNow = () => void saveInTurn();
    const timer = window.setTimeout(saveNow, status === 'waiting' ? RETRY_MS : PAUSE_MS);
    document.addEventListener('visibilitychange', saveNow);
    window.addEventListener('online', saveNow);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', saveNow);
      window.removeEventListener('online', saveNow);
    };
  }, [isShared, revision, status, saveInTurn]);

  /** Takes the draft off the server, after a save that is under way. */
  const remove = useCallback(async () => {
    await underWay.current;
    await removeSharedDraft(token, code);
    server.current = NOTHING_SEEN;
  }, [token, code]);
  const turnOn = () => {
    share(true);
    void saveInTurn();
  };
  const turnOff = async () => {
    share(false);
    try {
      await remove();
      setStatus('removed');
    } catch {
      share(true);
      setStatus('not-removed');
    }
  };
  const isToldOf = isShared || status === 'removed' || status === 'refused';
  return { status: isToldOf ? status : 'off', turnOn, turnOff, remove };
}
