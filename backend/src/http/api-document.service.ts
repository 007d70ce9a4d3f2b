import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { nameSchemas } from './name-schemas';

/** The API as an OpenAPI document, as it is served. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Ledelsespuls')
    .setDescription('Errors are application/problem+json; see the schema Problem.')
    .setVersion('1')
    // The first version whose schemas are JSON schemas.
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .addCookieAuth('ledelsespuls')
    .build();
  return nameSchemas(SwaggerModule.createDocument(app, about));
}
