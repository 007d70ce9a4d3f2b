import type { Finding } from '../../../api/types';

/** As many as there is room for beside the drawings. */
const MOST = 2;

/** What the report said on the subtheme that is asked again: what can have a verdict first, in the report's order. */
export function foremostFindings(findings: readonly Finding[]): Finding[] {
  const tied = findings.filter(({ statements }) => statements.length > 0);
  const rank = ({ kind }: Finding) => (kind === 'wish' || kind === 'never' ? 1 : 0);
  return [...tied].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
