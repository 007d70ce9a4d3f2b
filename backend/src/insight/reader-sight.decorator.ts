import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Sight } from './sight';

/** What the one who is signed in may see of publications. */
export const ReaderSight = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Sight => {
    const { account } = context.switchToHttp().getRequest<Request>().session;
    return account?.role === 'hr' || account?.role === 'directorate'
      ? 'everything'
      : { forvaltningKeys: [] };
  },
);
