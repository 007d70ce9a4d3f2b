import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { directionOf } from './apply-corrections';
import type { LayeredCorrection } from '../layers/layer-file';

/** Long enough that no line is broken anew. */
const UNBROKEN = { lineWidth: 0 };
/** Why findings stay untied that a correction took the last tie from. */
const UNTIED_BY_REVIEW = {
  key: 'corrected',
  da: 'En gennemgang i kommunen har fundet, at intet udsagn spørger til det.',
  en: 'A review by the municipality found that no statement asks about it.',
};

/**
 * The text of `findings.yaml` with the corrections written in, each with its reason as a comment.
 * Everything else stays as it is, comments too.
 * @throws RangeError for a finding that the file has not
 */
export function writeFindings(text: string, corrections: readonly LayeredCorrection[]): string {
  const file = parseDocument(text);
  for (const { finding, coding, reason, role, day } of corrections) {
    const entry = mapsOf(file).find((one) => one.get('id') === finding);
    if (!entry) throw new RangeError(`There is no finding "${finding}"`);
    entry.set('kind', coding.kind);
    const direction = directionOf(coding);
    if (direction) entry.set('direction', direction);
    if (coding.never) putAfter(file, entry, 'kind', 'never', coding.never);
    else entry.delete('never');
    const note = ` Corrected ${day} (${role}): ${reason.replace(/\s+/g, ' ')}`;
    entry.commentBefore = [entry.commentBefore, note].filter(Boolean).join('\n');
  }
  return file.toString(UNBROKEN);
}

/** The text of a questionnaire with the corrected ties of those of its statements that are corrected. */
export function writeTies(text: string, corrections: readonly LayeredCorrection[]): string {
  const file = parseDocument(text);
  for (const { finding, coding } of corrections) {
    for (const { statement, tie } of coding.ties) {
      const entry = statementIn(file, statement);
      if (!entry) continue;
      setIn(file, entry, 'measures', finding, tie !== 'none');
      setIn(file, entry, 'verdict', finding, tie === 'verdict');
    }
  }
  return file.toString(UNBROKEN);
}

/**
 * The text of `ties.yaml` after the ties were corrected: a tie that is new has the correction's reason, and the
 * judgement on one that is gone goes.
 * @param ties the newest annual questionnaire's, by statement
 */
export function writeJudgements(
  text: string,
  corrections: readonly LayeredCorrection[],
  ties: ReadonlyMap<string, readonly string[]>,
): string {
  const file = parseDocument(text);
  const isTied = (statement: string, finding: string) =>
    ties.get(statement)?.includes(finding) ?? false;
  const list = file.contents as YAMLSeq;
  const judged = (statement: string, finding: string) =>
    mapsOf(file).find(
      (one) => one.get('statement') === statement && one.get('finding') === finding,
    );
  for (const { finding, coding, reason } of corrections) {
    for (const { statement } of coding.ties) {
      const entry = judged(statement, finding);
      if (entry && !isTied(statement, finding)) {
        const [heading, next] = [mapsOf(file)[0]?.commentBefore, mapsOf(file)[1]];
        // The heading of the file hangs on its first entry.
        if (entry === mapsOf(file)[0] && next && heading) next.commentBefore = heading;
        list.delete(list.items.indexOf(entry));
      }
      if (!entry && isTied(statement, finding)) {
        const why = reason.replace(/\s+/g, ' ');
        list.add(file.createNode({ statement, finding: quoted(file, finding), reason: why }));
      }
    }
  }
  return file.toString(UNBROKEN);
}

/**
 * The text of `untied.yaml` after the ties were corrected.
 * @param isTied whether the newest annual questionnaire ties the finding now
 */
export function writeUntied(
  text: string,
  corrections: readonly LayeredCorrection[],
  isTied: (finding: string) => boolean,
  counts: (finding: string) => boolean,
): string {
  const file = parseDocument(text);
  const lists = () => mapsOf(file).map((group) => group.get('findings') as YAMLSeq);
  for (const { finding } of corrections) {
    const isListed = lists().some((list) => placeIn(list, finding) >= 0);
    const belongs = counts(finding) && !isTied(finding);
    if (isListed && !belongs) {
      for (const list of lists()) {
        const place = placeIn(list, finding);
        if (place >= 0) list.delete(place);
      }
    } else if (!isListed && belongs) {
      const known = mapsOf(file).find(
        (group) => group.getIn(['reason', 'key']) === UNTIED_BY_REVIEW.key,
      );
      if (known) (known.get('findings') as YAMLSeq).add(finding);
      else {
        const group = file.createNode({ reason: UNTIED_BY_REVIEW, findings: [finding] });
        (file.contents as YAMLSeq).add(group);
      }
    }
  }
  return file.toString(UNBROKEN);
}

function mapsOf({ contents }: Document): YAMLMap[] {
  return isSeq(contents) ? contents.items.filter((one): one is YAMLMap => isMap(one)) : [];
}

function statementIn(file: Document, key: string): YAMLMap | null {
  let found: YAMLMap | null = null;
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    if (node.get('key') === key && node.has('measures')) found = node;
    node.items.forEach(({ value }) => visit(value));
  };
  visit(file.contents);
  return found;
}

function setIn(file: Document, entry: YAMLMap, key: string, id: string, isIn: boolean): void {
  const list = entry.get(key);
  if (!isSeq(list)) {
    if (isIn) putAfter(file, entry, 'measures', key, [id]);
    return;
  }
  const place = placeIn(list, id);
  if (isIn && place < 0) list.add(quoted(file, id));
  if (!isIn && place >= 0) list.delete(place);
  // A statement without a verdict has no such key; `measures` stays, empty.
  if (key === 'verdict' && list.items.length === 0) entry.delete(key);
}

function placeIn(list: YAMLSeq, id: string): number {
  return list.items.findIndex((_, place) => list.get(place) === id);
}

function putAfter(file: Document, entry: YAMLMap, after: string, key: string, value: unknown) {
  if (entry.has(key)) return entry.set(key, value);
  const pair = Array.isArray(value)
    ? file.createPair(key, listOf(file, value as string[]))
    : file.createPair(key, value);
  const place = entry.items.findIndex((one) => String(one.key) === after);
  entry.items.splice(place + 1, 0, pair);
}

function listOf(file: Document, ids: readonly string[]): YAMLSeq {
  const list = file.createNode([]) as YAMLSeq;
  list.flow = true;
  ids.forEach((id) => list.add(quoted(file, id)));
  return list;
}

/** Ids such as 1e-05 would else be numbers. */
function quoted(file: Document, id: string) {
  const node = file.createNode(id) as { type?: string };
  node.type = 'QUOTE_SINGLE';
  return node;
}
