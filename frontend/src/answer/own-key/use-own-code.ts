import { recoveryCodeOf, RECOVERY_CODE_LENGTH } from '@ledelsespuls/contracts/codes/recovery-code';
import { useCallback, useState } from 'react';
import type { Survey } from '../../api/types';
import { isKept, keepCode, readCode } from './code-store';

/**
 * The code that this device sends its answer with, in rounds where the link leads to none.
 * @param isNeeded false where the link is enough, and in a preview: then there is no code
 */
export function useOwnCode(round: Survey['round'], storeKey: string | null, isNeeded: boolean) {
  const [code, setCode] = useState(() => (isNeeded ? (readCode(storeKey)?.code ?? null) : null));
  /** Kept before it goes anywhere, so that no answer is sent under a code that a crash could lose. */
  const ensure = useCallback((): string | null => {
    if (!isNeeded) return null;
    const held = readCode(storeKey) ?? {
      code: recoveryCodeOf(crypto.getRandomValues(new Uint8Array(RECOVERY_CODE_LENGTH))),
      round: round.key,
      isSent: false,
    };
    keepCode(storeKey, held);
    setCode(held.code);
    return held.code;
  }, [isNeeded, storeKey, round.key]);
  const noteSent = useCallback(() => {
    const held = readCode(storeKey);
    if (held) keepCode(storeKey, { ...held, isSent: true });
  }, [storeKey]);
  const forget = () => {
    keepCode(storeKey, null);
    setCode(null);
  };
  return { code, isKept: code === null || isKept(storeKey), isNeeded, ensure, noteSent, forget };
}

export type OwnCode = ReturnType<typeof useOwnCode>;
