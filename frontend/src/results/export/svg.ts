export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of an SVG as text. Its content is markup; what a person reads goes through `words`. */
export function element(
  tag: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(short(value!))}"`)
    .join('');
  return `<${tag}${written}>${content.join('')}</${tag}>`;
}

/** A text at its place, in pixels; nothing where there is none. */
export function words(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return text === '' ? '' : element('text', { x, y, ...attributes }, escaped(text));
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes) {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<"]/g, (sign) => NAMED[sign]!);
}

/** A hundredth of a pixel is enough. */
function short(value: string | number): string {
  return String(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
}
