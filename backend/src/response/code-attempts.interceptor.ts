import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import type { Request } from 'express';
import { catchError, type Observable } from 'rxjs';
import { Problem } from '../problem/problem';
import { tokenOf } from './link-token.decorator';

const WINDOW_MILLISECONDS = 15 * 60 * 1000;

/** How many unknown codes are looked at within the window, from widest to narrowest. */
const BUDGETS = [
  { scope: 'server', limit: 600 },
  { scope: 'address', limit: 60 },
  { scope: 'code', limit: 10 },
] as const;

/**
 * Counts codes that are not known, for the whole server, per address and per code. A right code is
 * never counted and never refused: a whole town hall shares one address, and one who guesses there
 * must not keep the others out. What makes guessing hopeless is the code's 60 bits. Counts are kept
 * in memory, a server each; the widest budget bounds them.
 */
@Injectable()
export class CodeAttempts implements NestInterceptor {
  constructor(private readonly counts: ThrottlerStorageService) {}

  /** Answers `too-many-attempts` in place of `code-unknown` once a budget is used up. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof Problem && error.code === 'code-unknown') {
          await this.count({ server: '', address: request.ip ?? '', code: tokenOf(request) });
        }
        throw error;
      }),
    );
  }

  private async count(attempt: Record<(typeof BUDGETS)[number]['scope'], string>): Promise<void> {
    for (const { scope, limit } of BUDGETS) {
      const key = `${scope}:${attempt[scope]}`;
      // Without a block of its own an entry that leaves the window makes room for one.
      const { isBlocked, timeToBlockExpire: retryAfter } = await this.counts.increment(
        key,
        WINDOW_MILLISECONDS,
        limit,
        0,
        scope,
      );
      if (!isBlocked) continue;
      const minutes = Math.ceil(retryAfter / 60);
      throw new Problem('too-many-attempts', { retryAfter, params: { minutes } });
    }
  }
}
