/** The page's own typeface as CSS that a file can carry with it; empty where it cannot be fetched. */
export async function pictureFont(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const faces = await Promise.all(
    rules
      .filter(({ style }) => style.getPropertyValue('font-family').includes('IBM Plex Sans'))
      .map(async ({ cssText, parentStyleSheet }) => {
        const [, address = ''] = /url\("?([^")]+)"?\)/.exec(cssText) ?? [];
        const url = new URL(address, parentStyleSheet?.href ?? document.baseURI);
        return cssText.replace(address, await asData(url)).replace(/font-display: \w+;/, '');
      }),
  ).catch(() => []);
  return faces.join('\n');
}

async function asData(url: URL): Promise<string> {
  if (url.protocol === 'data:') return url.href;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`No typeface at ${url.pathname}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
