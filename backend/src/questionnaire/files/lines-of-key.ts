import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * The lines on which a YAML text says that something has this key or id, in order; where none does,
 * the lines on which a list or a mapping names it. Keys of answer options are left out: they are
 * short and stand for themselves alone.
 * @returns no lines for a text that cannot be read
 */
export function linesOfKey(text: string, key: string): number[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const own: number[] = [];
  const named: number[] = [];
  const lineOf = (node: { range?: [number, number, number] | null }): number =>
    node.range ? counter.linePos(node.range[0]).line : 1;
  visit(document, {
    Pair: (_, { key: name, value }) => {
      if (!isScalar(name)) return undefined;
      if (name.value === 'options') return visit.SKIP;
      if (name.value === key) named.push(lineOf(name));
      if ((name.value === 'key' || name.value === 'id') && isScalar(value) && value.value === key) {
        own.push(lineOf(name));
      }
      return undefined;
    },
    Scalar: (place, node, path) => {
      if (typeof place === 'number' && node.value === key && !isMap(path.at(-1))) {
        named.push(lineOf(node));
      }
    },
  });
  return own.length > 0 ? own : named;
}
