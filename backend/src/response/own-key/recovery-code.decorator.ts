import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { readRecoveryCode } from '@ledelsespuls/contracts/codes/recovery-code';
import { Problem } from '../../problem/problem';

/**
 * The code that a device made, from the header `Recovery-Code`, so that no log of addresses holds it; null
 * where none was sent.
 * @throws Problem where it has a slip
 */
export const RecoveryCode = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null => {
    const sent = context.switchToHttp().getRequest<Request>().headers['recovery-code'];
    if (typeof sent !== 'string') return null;
    const code = readRecoveryCode(sent);
    if (code === null) throw new Problem('recovery-code-mistyped');
    return code;
  },
);
