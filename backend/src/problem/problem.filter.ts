import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem as ProblemBody } from '@ledelsespuls/contracts/bodies/problem';
import { PROBLEM_STATUS } from '@ledelsespuls/contracts/lists/problems';
import { Problem } from './problem';
import { languageOf, problemText } from './texts/problem-texts';

/** Turns whatever was thrown into one kind of answer; what was not foreseen says nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const requestId = randomUUID();
    const request = http.getRequest<Request>();
    const problem = toProblem(error, request);
    if (problem.code === 'unexpected') {
      this.logger.error(`${requestId} ${error instanceof Error ? error.stack : String(error)}`);
    }
    const language = languageOf(request.headers['accept-language']);
    const status = PROBLEM_STATUS[problem.code];
    const faults = problem.faults?.(language);
    const body: ProblemBody = {
      type: 'about:blank',
      ...problemText(problem.code, language, { ...problem.params, requestId }),
      status,
      code: problem.code,
      ...(faults ? { faults: [...faults] } : {}),
      ...(problem.day ? { day: problem.day } : {}),
      requestId,
    };
    if (problem.retryAfter !== null) response.set('Retry-After', String(problem.retryAfter));
    response.status(status).type('application/problem+json').send(JSON.stringify(body));
  }
}

function toProblem(error: unknown, request: Request): Problem {
  if (error instanceof Problem) return error;
  switch (statusOf(error)) {
    case 404:
      return new Problem('page-not-found');
    case 413: {
      const isForm = request.headers['content-type']?.startsWith('multipart/');
      return new Problem(isForm ? 'file-too-large' : 'body-too-large');
    }
    case 400:
      return new Problem('body-unreadable');
    default:
      return new Problem('unexpected');
  }
}

/** Express' body parser and Nest's upload refuse in ways of their own. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
}
