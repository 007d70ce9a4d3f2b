import Ajv, { type ErrorObject } from 'ajv';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { FileFaultsError, type FileFault } from './file-fault';

/**
 * Reads a YAML file of a known shape.
 * @param schema JSON Schema that says which keys there are; others are refused by it
 * @throws FileFaultsError with every fault of the file: of its grammar, else of its shape
 */
export function parseYaml<Content>(file: string, text: string, schema: object): Content {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new FileFaultsError(
      document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        key: '',
        message: message.split('\n')[0] ?? message,
      })),
    );
  }
  const content: unknown = document.toJS();
  const validate = new Ajv({ allErrors: true, strict: false }).compile<Content>(schema);
  if (validate(content)) return content;
  throw new FileFaultsError(
    (validate.errors ?? []).map((error) => toFault(file, error, document, lines)),
  );
}

function toFault(
  file: string,
  { instancePath, message, params, keyword }: ErrorObject,
  document: Document,
  lines: LineCounter,
): FileFault {
  const path = instancePath.split('/').slice(1);
  const unknown = keyword === 'additionalProperties' ? String(params['additionalProperty']) : null;
  const full = unknown === null ? path : [...path, unknown];
  return {
    file,
    line: lineOf(document, lines, path),
    key: full.join('.'),
    message: unknown === null ? (message ?? 'does not fit') : 'unknown key',
  };
}

/** The line on which a key path begins. */
function lineOf(document: Document, lines: LineCounter, path: readonly string[]): number | null {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range ? lines.linePos(node.range[0]).line : null;
}
