/** How many characters the code in a letter has. */
export const CODE_LENGTH = 13;

export type CodeFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'length'; readonly count: number }
  | { readonly kind: 'character'; readonly found: string };

/** A code as the server and the draft know it: no spaces or hyphens, upper case, nothing misread. */
export function tidyCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** What can be seen to be wrong without asking the server; null where it may be a code. */
export function checkCode(typed: string): CodeFault | null {
  const code = tidyCode(typed);
  if (code === '') return { kind: 'empty' };
  const found = /[^0-9A-HJKMNP-TV-Z]/u.exec(code)?.[0];
  if (found !== undefined) return { kind: 'character', found };
  return code.length === CODE_LENGTH ? null : { kind: 'length', count: code.length };
}

/** The token in an address's fragment: a link's own, or a code that was typed there. */
export function tokenIn(fragment: string): string {
  return checkCode(fragment) === null ? tidyCode(fragment) : fragment;
}

/**
 * The code typed on this page, in the browser's own history: it survives a reload, is gone with the
 * tab, and never stands in the address of a device that may be shared.
 */
export function rememberedCode(): string {
  const code = (window.history.state as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

export function rememberCode(code: string): void {
  window.history.replaceState({ ...(window.history.state as object | null), code }, '');
}
