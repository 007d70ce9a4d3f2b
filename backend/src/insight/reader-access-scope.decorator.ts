import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problem/problem';
import type { AccessScope } from './access-scope';

/** What the one who is signed in may see of publications. */
export const ReaderAccessScope = createParamDecorator(
  (_data: unknown, context: ExecutionContext): AccessScope => {
    const { account } = context.switchToHttp().getRequest<Request>().session;
    switch (account?.role) {
      case 'hr':
      case 'directorate':
        return 'everything';
      case 'forvaltningschef':
        return { forvaltningKeys: account.forvaltningKeys, until: null };
      case 'leader':
        return { forvaltningKeys: account.forvaltningKeys, until: account.until };
      case undefined:
        throw new Problem('not-signed-in');
    }
  },
);
