import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { pad, unpad } from '../envelope/padding';
import { opener, seal, type KeyPair, type SealPurpose } from '../envelope/sealing.crypto';
import type { ClosedBox, CommentDecision } from './closed-box';
import type { SealedDecisionEntity } from './sealed-decision.entity';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** A decision as it is kept. */
export type KeptDecision = Pick<SealedDecisionEntity, 'commentId' | 'content'>;

export async function sealBox(publicKey: Buffer, roundId: string, box: ClosedBox): Promise<Buffer> {
  const bytes = await compress(JSON.stringify(box), { level: 1 });
  return seal(publicKey, boxPurpose(roundId), bytes);
}

/** Null where it was sealed to another key or for another round, or has been changed. */
export async function openBox(
  key: KeyPair,
  roundId: string,
  sealed: Buffer,
): Promise<ClosedBox | null> {
  const open = await opener(key);
  const bytes = await open(boxPurpose(roundId), sealed).catch(() => null);
  return bytes && (JSON.parse((await expand(bytes)).toString()) as ClosedBox);
}

export async function sealDecision(
  publicKey: Buffer,
  roundId: string,
  commentId: string,
  { state, text }: CommentDecision,
): Promise<KeptDecision> {
  const bytes = pad(Buffer.from(JSON.stringify({ state, text })));
  return { commentId, content: await seal(publicKey, decisionPurpose(roundId, commentId), bytes) };
}

/** By comment. */
export async function openDecisions(
  key: KeyPair,
  roundId: string,
  kept: readonly KeptDecision[],
): Promise<Map<string, CommentDecision>> {
  const open = await opener(key);
  const opened = kept.map(async ({ commentId, content }) => {
    const bytes = await open(decisionPurpose(roundId, commentId), content);
    return [commentId, JSON.parse(unpad(bytes).toString()) as CommentDecision] as const;
  });
  return new Map(await Promise.all(opened));
}

function boxPurpose(roundId: string): SealPurpose {
  return `box ${roundId}`;
}

function decisionPurpose(roundId: string, commentId: string): SealPurpose {
  return `decision ${roundId} ${commentId}`;
}
