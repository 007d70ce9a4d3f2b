/**
 * A text with its places filled: `{{share}}` with what stands under `share`.
 * @throws Error where nothing does, as a reader must never see a place
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills ${name} in "${text}"`);
    return String(value);
  });
}
