import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../http/problem';

/** The token of the personal link, from a header, so that no log of addresses ever holds it. */
export const LinkToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { authorization } = context.switchToHttp().getRequest<Request>().headers;
  const token = /^Bearer ([\w-]{1,200})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  return token;
});
