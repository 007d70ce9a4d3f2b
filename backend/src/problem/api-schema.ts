import type { OpenAPIObject } from '@nestjs/swagger';

export type ApiDocument = OpenAPIObject;

/** A schema of the API document, for what decorators on classes cannot say. */
export type ApiSchema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
