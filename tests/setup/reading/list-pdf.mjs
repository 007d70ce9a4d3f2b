import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints as JSON what a reader of the PDF named on the command line finds: see read-pdf.ts. */
const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await getDocument({ data, verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const { Marked: marked } = (await pdf.getMarkInfo()) ?? {};
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open = [];
  const texts = new Map();
  const untagged = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.length === 0) {
      if (item.str.trim() !== '') untagged.push(item.str);
    } else {
      const { id } = open.at(-1);
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    }
  }
  const branch = ({ role, lang, alt, children = [], type, id }) =>
    type === 'content'
      ? { text: texts.get(id) ?? '' }
      : {
          role,
          ...(lang ? { lang } : {}),
          ...(alt ? { alt } : {}),
          children: children.map(branch),
        };
  const tree = await page.getStructTree();
  pages.push({ untagged, tree: tree ? branch(tree) : null });
}
console.log(JSON.stringify({ title: info.Title, language: info.Language, marked, pages }));
