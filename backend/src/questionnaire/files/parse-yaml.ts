import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { FileFaultsError, type FileFault } from './file-fault';

/** By the schema's own text: compiling one takes longer than reading a file with it. */
const validators = new Map<string, ValidateFunction>();

/** What texts without a fault say, by schema and text: several rooms read the coded report, which takes half a second. */
const read = new Map<string, unknown>();

/**
 * Reads a YAML file of a known shape.
 * @param schema JSON Schema that says which keys there are; others are refused by it
 * @throws FileFaultsError with every fault of the file: of its grammar, else of its shape
 */
export function parseYaml<Content>(file: string, text: string, schema: object): Content {
  const key = JSON.stringify([schema, text]);
  // Whoever reads it may do with it as they like.
  if (read.has(key)) return structuredClone(read.get(key)) as Content;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new FileFaultsError(
      document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        key: '',
        message: (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, ''),
      })),
    );
  }
  const content = valueOf(file, document);
  const validate = validatorOf(schema);
  if (validate(content)) {
    read.set(key, structuredClone(content));
    return content as Content;
  }
  throw new FileFaultsError(
    (validate.errors ?? []).map((error) => ({
      file,
      line: lineOf(document, lines, error),
      key: [...pathOf(error), ...extraOf(error)].join('.'),
      message: messageOf(error),
    })),
  );
}

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const compiled =
    validators.get(text) ?? new Ajv({ allErrors: true, strict: false }).compile(schema);
  validators.set(text, compiled);
  return compiled;
}

/** A text that begins with `*` is an alias to YAML, and aliases of aliases can fill the memory. */
function valueOf(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `${error.message}; put a text that begins with * in quotes`;
    throw new FileFaultsError([{ file, line: null, key: '', message }] satisfies FileFault[]);
  }
}

function pathOf({ instancePath }: ErrorObject): string[] {
  return instancePath.split('/').slice(1);
}

/** The key that is too much or missing, which the path of the error does not hold. */
function extraOf({ params }: ErrorObject): string[] {
  const extra: unknown = params['additionalProperty'] ?? params['missingProperty'];
  return typeof extra === 'string' ? [extra] : [];
}

function messageOf({ keyword, params, message, instancePath }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return 'unknown key';
    case 'required':
      return 'is missing';
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'const':
      return `must be ${String(params['allowedValue'])}`;
    case 'type':
      return params['type'] === 'string' && instancePath !== ''
        ? 'must be text; quote what looks like a number'
        : (message ?? 'has the wrong type');
    default:
      return message ?? 'does not fit';
  }
}

/** The line of the unknown key itself, else the line on which the value begins. */
function lineOf(document: Document, lines: LineCounter, error: ErrorObject): number | null {
  const node = document.getIn(pathOf(error), true);
  const unknown =
    isMap(node) && error.keyword === 'additionalProperties'
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === extraOf(error)[0])?.key
      : undefined;
  const place = isNode(unknown) ? unknown : node;
  return isNode(place) && place.range ? lines.linePos(place.range[0]).line : null;
}
