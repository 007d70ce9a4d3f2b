import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Submission } from './submission';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Reads `Idempotency-Key`, and the precondition of RFC 9110 in `If-Match` or `If-None-Match`. */
export const ReadSubmission = createParamDecorator(
  (_: unknown, context: ExecutionContext): Submission => {
    const { headers } = context.switchToHttp().getRequest<Request>();
    const namesIn = (header: unknown): string[] =>
      typeof header === 'string' ? (header.toLowerCase().match(UUID) ?? []) : [];
    const isConditional = headers['if-match'] !== undefined || headers['if-none-match'] === '*';
    return {
      name: namesIn(headers['idempotency-key'])[0] ?? null,
      replaces: isConditional ? namesIn(headers['if-match']) : null,
    };
  },
);
