import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isShortCode, readShortCode } from '../access/short-code';
import { Problem } from '../problem/problem';

/** The token of the personal link, or the short code, from a header, so that no log of addresses ever holds it. */
export const LinkToken = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  tokenOf(context.switchToHttp().getRequest<Request>()),
);

/** @throws Problem where the request carries none, or a code with a slip */
export function tokenOf({ headers }: Request): string {
  const token = /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  const code = readShortCode(token);
  if (code === null) return token;
  if (!isShortCode(code)) throw new Problem('code-mistyped');
  return code;
}
