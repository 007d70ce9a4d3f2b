import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An element of the structure tree, or a text in it. */
export interface Branch {
  readonly role?: string;
  readonly lang?: string;
  /** Of a figure: what it shows. */
  readonly alt?: string;
  readonly text?: string;
  readonly children?: readonly Branch[];
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly pages: readonly { readonly untagged: readonly string[]; readonly tree: Branch }[];
}

/** What a screen reader finds in a PDF. The library that reads it is too new for the tests' own process. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-pdf-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), bytes);
    const reader = resolve('tests/setup/reading/list-pdf.mjs');
    const output = execFileSync(process.execPath, [reader, join(folder, 'file.pdf')], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(output) as ReadPdf;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a branch and all below it, in reading order. */
export function textOf({ text, children = [] }: Branch): string {
  const parts = [text?.replace(/\s+/g, ' ').trim() ?? '', ...children.map(textOf)];
  return parts.filter(Boolean).join(' ');
}

/** All elements of a role, in reading order. */
export function elementsOf(branch: Branch, role: string): Branch[] {
  const below = (branch.children ?? []).flatMap((child) => elementsOf(child, role));
  return branch.role === role ? [branch, ...below] : below;
}
