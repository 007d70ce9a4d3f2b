import type { ApiDocument, ApiSchema } from '../problem/api-schema';

/**
 * A document in which every schema that has a title stands once, among the components, under that title.
 * What is said of it in one place stays there, beside the reference.
 */
export function nameSchemas(document: ApiDocument): ApiDocument {
  const named: Record<string, ApiSchema> = {};
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value !== 'object' || value === null) return value;
    const placed = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, place(inner)]),
    );
    if (!isNamedSchema(placed)) return placed;
    const { description, ...schema } = placed;
    named[schema.title] = schema;
    return {
      $ref: `#/components/schemas/${schema.title}`,
      ...(description === undefined ? {} : { description }),
    };
  };
  const paths = place(document.paths) as ApiDocument['paths'];
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...named },
    },
  };
}

function isNamedSchema(value: object): value is ApiSchema & { readonly title: string } {
  return 'type' in value && 'title' in value && typeof value.title === 'string';
}
