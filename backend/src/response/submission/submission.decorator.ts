import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Submission } from './submission';

const NAME = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const FINGERPRINT = /"[0-9a-f]{32}"/g;

/** Reads `Idempotency-Key`, and the precondition of RFC 9110 in `If-Match`. */
export const ReadSubmission = createParamDecorator(
  (_: unknown, context: ExecutionContext): Submission => {
    const { headers } = context.switchToHttp().getRequest<Request>();
    const find = (header: unknown, pattern: RegExp): string[] =>
      typeof header === 'string' ? (header.toLowerCase().match(pattern) ?? []) : [];
    const replaced = headers['if-match'];
    return {
      name: find(headers['idempotency-key'], NAME)[0] ?? null,
      own: find(replaced, NAME),
      confirmed: find(replaced, FINGERPRINT).map((quoted) => quoted.slice(1, -1)),
    };
  },
);
