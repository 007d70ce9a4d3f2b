import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem, PROBLEM_STATUS } from './problem';
import type { ProblemDto } from './problem.dto';
import { languageOf, problemText } from './problem-texts';

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
    const problem = toProblem(error);
    if (problem.code === 'unexpected') {
      this.logger.error(`${requestId} ${error instanceof Error ? error.stack : String(error)}`);
    }
    const language = languageOf(http.getRequest<Request>().headers['accept-language']);
    const status = PROBLEM_STATUS[problem.code];
    const faults = problem.faults?.(language);
    const body: ProblemDto = {
      type: 'about:blank',
      ...problemText(problem.code, language, { ...problem.params, requestId }),
      status,
      code: problem.code,
      ...(faults ? { faults: [...faults] } : {}),
      requestId,
    };
    response.status(status).type('application/problem+json').send(JSON.stringify(body));
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { status, type } = statusOf(error);
  if (status === 404) return new Problem('page-not-found');
  if (status === 413) return new Problem(type === 'file' ? 'file-too-large' : 'body-too-large');
  if (status === 400) return new Problem('body-unreadable');
  return new Problem('unexpected');
}

/** Express' body parser and Nest's upload refuse in ways of their own. */
function statusOf(error: unknown): { status: number; type: 'file' | 'body' } {
  if (error instanceof HttpException) return { status: error.getStatus(), type: 'file' };
  const status = (error as { status?: unknown } | null)?.status;
  return { status: typeof status === 'number' ? status : 500, type: 'body' };
}
