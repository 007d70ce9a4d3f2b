import { pad, unpad } from '../../envelope/padding';
import type { SealPurpose } from '../../envelope/sealing.crypto';
import type { CollectedResponse } from '../collected-response';

/** Everything of one answer: it is kept in one envelope, and nowhere else. */
export interface SealedAnswer extends CollectedResponse {
  /** Open question to text. */
  readonly comments: Readonly<Record<string, string>>;
}

/** The bytes that an envelope is made of; their length is a multiple of 8 kB. */
export function bytesOfAnswer({ groupKeys, answers, background, comments }: SealedAnswer): Buffer {
  return pad(Buffer.from(JSON.stringify({ groupKeys, answers, background, comments })));
}

export function answerOfBytes(bytes: Buffer): SealedAnswer {
  return JSON.parse(unpad(bytes).toString()) as SealedAnswer;
}

/** An envelope opens for its own round and cell alone, so that none can be moved to another. */
export function envelopePurpose(roundId: string, cell: readonly string[]): SealPurpose {
  return `envelope ${roundId} ${JSON.stringify(cell)}`;
}
