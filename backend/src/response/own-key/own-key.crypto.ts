import { createHash } from 'node:crypto';
import { hashedText, type CodeUse } from '@ledelsespuls/contracts/codes/recovery-code';

/**
 * What the database knows an answer or a draft by where a device made its key. It follows from the code
 * alone: neither from the link nor from the server's secret.
 */
export function keyOfCode(use: CodeUse, roundKey: string, code: string): Buffer {
  return createHash('sha256')
    .update(hashedText(use, roundKey, code))
    .digest();
}
