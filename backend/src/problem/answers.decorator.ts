import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Problem } from '@ledelsespuls/contracts/bodies/problem';
import { PROBLEM_STATUS, type ProblemCode } from '@ledelsespuls/contracts/lists/problems';
import type { Operation } from '@ledelsespuls/contracts/operations/operation';
import {
  OPERATIONS,
  type AnswerOf,
  type OperationName,
} from '@ledelsespuls/contracts/operations/operations';
import { COMMON_REFUSALS, REFUSALS } from '@ledelsespuls/contracts/operations/refusals';
import type { ApiSchema } from './api-schema';
import type { Sent } from './sent';

/** What a handler may return: the body, or word that it has been sent. */
type Returned<Name extends OperationName> = AnswerOf<Name> | Sent<AnswerOf<Name>>;

/** Also states the status. The compiler holds what the handler returns to the contract. */
type AnswersDecorator<Name extends OperationName> = <
  Handler extends (...args: never[]) => Returned<Name> | Promise<Returned<Name>>,
>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler>,
) => void;

/** Says which operation of the contract a handler is: its status, its answer and its refusals. */
export function Answers<Name extends OperationName>(name: Name): AnswersDecorator<Name> {
  const { status, mediaType, schema }: Operation = OPERATIONS[name];
  const content =
    mediaType === null
      ? {}
      : { content: { [mediaType]: { schema: schema ?? bytesOf(mediaType) } } };
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: 'Done', ...content }),
    ...refusalsByStatus(REFUSALS[name]).map(([refused, codes]) => refusal(refused, codes)),
    refusal('default', COMMON_REFUSALS),
  );
}

function refusal(status: number | 'default', codes: readonly ProblemCode[]): MethodDecorator {
  return ApiResponse({
    status,
    description: codes.map((code) => `\`${code}\``).join(', '),
    content: { 'application/problem+json': { schema: Problem } },
  });
}

function refusalsByStatus(codes: readonly ProblemCode[]): [number, ProblemCode[]][] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus];
}

const bytesOf = (mediaType: string): ApiSchema => ({
  type: 'string',
  ...(mediaType.startsWith('text/') ? {} : { format: 'binary' }),
});
