import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { readQuestionnaires } from '../../../backend/src/questionnaire/files/questionnaire.repository';
import { statementsOf } from '../../../backend/src/questionnaire/questionnaire-lookups';
import type { Caller } from '../program/test-app';

const FILES = readQuestionnaires('questionnaires');

/** The newest of each kind. */
export const NEWEST = {
  annual: FILES.find(({ content }) => content.kind === 'annual')!.content,
  pulse: FILES.find(({ content }) => content.kind === 'pulse')!.content,
};
export const QUESTIONNAIRE = NEWEST.annual;
export const VERSION = QUESTIONNAIRE.version;
/** The first of the annual ones, with other words for some of the statements. */
export const FIRST = FILES.findLast(({ content }) => content.kind === 'annual')!.content;
export const STATEMENT_KEYS = statementsOf(QUESTIONNAIRE).map(({ key }) => key);

/** A roster with so many leaders in each forvaltning. */
export function rosterOf(sizes: Readonly<Record<string, number>>): string {
  const rows = Object.entries(sizes).flatMap(([forvaltning, size]) =>
    Array.from(
      { length: size },
      (_, place) =>
        `Leder ${forvaltning} ${place};${forvaltning.replace(/\W/g, '')}${place}@example.dk;${forvaltning}`,
    ),
  );
  return ['navn;mail;forvaltning', ...rows].join('\n');
}

export function uploadOf(
  content: string | Uint8Array,
  name = 'ledere.csv',
  asOf = '2026-11-01',
): FormData {
  const form = new FormData();
  form.set('asOf', asOf);
  form.set('leaders', new Blob([content as BlobPart]), name);
  return form;
}

export async function importRoster(hr: Caller, content: string): Promise<void> {
  const preview = await hr('POST', '/api/organisation/imports', uploadOf(content));
  if (preview.status !== 201) throw new Error(preview.text);
  const commit = await hr('POST', `/api/organisation/imports/${preview.body.id}/commit`, {});
  if (commit.status !== 200) throw new Error(commit.text);
}

/** An open round with a link for each leader, and the token in it. */
export async function openRound(
  hr: Caller,
  name: string,
  {
    asksRecollection = false,
    ...wanted
  }: {
    readonly opensOn?: string;
    readonly closesOn?: string;
    readonly version?: string;
    readonly editHolder?: EditHolder;
    readonly asksRecollection?: boolean;
  } = {},
): Promise<{ key: string; tokens: string[]; forvaltninger: string[] }> {
  const { body: round } = await hr('POST', '/api/rounds', {
    name,
    kind: 'annual',
    version: VERSION,
    closesOn: '2026-12-11',
    ...wanted,
  });
  if (asksRecollection)
    await hr('PUT', `/api/rounds/${round.key}/recollection`, { asksRecollection });
  await hr('POST', `/api/rounds/${round.key}/open`);
  const { text } = await hr('POST', `/api/rounds/${round.key}/links`, {});
  const rows = text.trim().split('\n').slice(1);
  return {
    key: round.key,
    tokens: rows.map((row) => row.split('#')[1]!.trim()),
    forvaltninger: rows.map((row) => row.split(';')[2]!),
  };
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** The same answer to every statement. */
export function answersOf(value: unknown, keys: readonly string[] = STATEMENT_KEYS) {
  return {
    answers: Object.fromEntries(keys.map((key) => [key, value])),
    background: {},
    comments: {},
  };
}
