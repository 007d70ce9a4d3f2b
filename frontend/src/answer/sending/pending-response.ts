import type { SubmittedResponse } from '../../api/types';

/** An answer on its way, which is tried until it has arrived, over a reload too. */
export interface PendingResponse {
  readonly response: SubmittedResponse;
  /** A random name, by which the server knows the same sending when it is tried again. */
  readonly name: string;
  /** What it may replace: names that this device has sent under, and a fingerprint that the leader confirmed. */
  readonly replaces: readonly string[];
  /** What the device made, where the round asks for it; null or absent for none. */
  readonly code?: string | null;
}

/** A new sending, which may replace what the one before it, if that arrived, has left. */
export function nextPending(
  response: SubmittedResponse,
  replaceable: readonly string[],
  before: PendingResponse | null,
  code: string | null,
): PendingResponse {
  const replaces = before ? [...before.replaces, before.name] : replaceable;
  return { response, name: randomName(), replaces, code };
}

/** A UUID of version 4. The browser's own function is there on pages with TLS only. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
