import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '../problem/problem.dto';

/** The API as an OpenAPI document: what the frontend's types are generated from. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Ledelsespuls')
    .setDescription('Errors are application/problem+json; see ProblemDto.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('ledelsespuls')
    .build();
  return SwaggerModule.createDocument(app, about, { extraModels: [ProblemDto] });
}
