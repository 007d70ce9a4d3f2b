import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { languageOf } from './texts/problem-texts';

/** The language that the request asks to be answered in. */
export const ReaderLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    languageOf(context.switchToHttp().getRequest<Request>().headers['accept-language']),
);
