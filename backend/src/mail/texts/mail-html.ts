import { COLOURS } from '@ledelsespuls/contracts/look/colours';

/** One language's part of a mail, filled in. */
export interface MailPart {
  readonly language: string;
  readonly subject: string;
  readonly simulated: string | null;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly link: string } | null;
  /** Smaller, below the button. */
  readonly notes: readonly string[];
  readonly notLeader: { readonly label: string; readonly link: string } | null;
}

const FONT = "font-family:'IBM Plex Sans',Arial,Helvetica,sans-serif";
const TEXT = `${FONT};font-size:16px;line-height:24px;color:${COLOURS.ink};margin:0 0 16px`;
const NOTE = `${FONT};font-size:14px;line-height:20px;color:${COLOURS.quiet};margin:0 0 12px`;
const BUTTON = `${FONT};font-size:16px;line-height:24px;color:${COLOURS.paper};text-decoration:none;font-weight:bold;display:inline-block;padding:12px 24px`;
const LINK = `color:${COLOURS.brand}`;

/**
 * A mail as HTML that old Outlooks draw too: tables for the layout, styles on the elements, no
 * pictures, nothing fetched from anywhere.
 */
export function mailHtml(parts: readonly MailPart[]): string {
  const [first] = parts;
  return `<!doctype html>
<html lang="${first?.language ?? 'da'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(first?.subject ?? '')}</title></head>
<body style="margin:0;padding:0;background-color:${COLOURS.ground}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background-color:${COLOURS.paper}">
${parts.map(part).join('\n')}
</table>
</td></tr></table>
</body></html>`;
}

function part(content: MailPart, index: number): string {
  const line = index > 0 ? `border-top:1px solid ${COLOURS.line};` : '';
  const { language, simulated, paragraphs, action, notes, notLeader } = content;
  return `<tr><td lang="${language}" style="${line}padding:32px 32px 20px">
${simulated ? `<p style="${TEXT};font-weight:bold">${escaped(simulated)}</p>` : ''}
${paragraphs.map((text) => `<p style="${TEXT}">${escaped(text)}</p>`).join('\n')}
${action ? button(action) : ''}
${notes.map((text) => `<p style="${NOTE}">${escaped(text)}</p>`).join('\n')}
${notLeader ? `<p style="${NOTE}"><a href="${escaped(notLeader.link)}" style="${LINK}">${escaped(notLeader.label)}</a></p>` : ''}
</td></tr>`;
}

function button({ label, link }: { readonly label: string; readonly link: string }): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px"><tr><td bgcolor="${COLOURS.brand}"><a href="${escaped(link)}" style="${BUTTON}">${escaped(label)}</a></td></tr></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
