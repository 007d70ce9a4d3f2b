import type { Outcome } from './outgoing-mail';

/**
 * Reads from a failed try how it went, by RFC 5321: 5yz to the recipient or the message is a refusal
 * for good, 4yz asks to come again. A line that breaks after the whole message has been handed over
 * leaves open whether it was taken. What is wrong with the way there (name, certificate, password) is
 * no refusal of the recipient.
 * @param isHandedOver the whole message had been written when it failed
 */
export function outcomeOf(error: unknown, isHandedOver: boolean): Outcome {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode === undefined) return { kind: isHandedOver ? 'unknown' : 'later' };
  const isAboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return responseCode >= 500 && isAboutTheMail
    ? { kind: 'refused', code: responseCode }
    : { kind: 'later' };
}
