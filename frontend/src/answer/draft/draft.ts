import type { SubmittedResponse } from '../../api/types';

/** The form while it is filled in: a radio's value is text, and an empty text is no answer. */
export interface Draft {
  readonly answers: Record<string, string>;
  readonly background: Record<string, string>;
  readonly comments: Record<string, string>;
}

/** Where a draft stands to what the server has got from this device. */
export type DraftState = 'never-sent' | 'sent' | 'changed';

/** What is kept on the device. */
export interface KeptDraft extends Draft {
  readonly state: DraftState;
  /** How often it has been touched, which tells the newer of two where clocks could be wrong. */
  readonly revision: number;
  /** The leader wants it on the server too, to go on with on another device. */
  readonly isShared: boolean;
}

export const NOTHING_KEPT: KeptDraft = {
  answers: {},
  background: {},
  comments: {},
  state: 'never-sent',
  revision: 0,
  isShared: false,
};

export const DRAFT_PARTS = ['answers', 'background', 'comments'] as const;

/** Reads what was kept; null for text that is no draft. What is no text in it is left out. */
export function parseDraft(text: string): KeptDraft | null {
  const read = parseJson(text);
  if (!isRecord(read)) return null;
  const [answers, background, comments] = DRAFT_PARTS.map((part) => textsIn(read[part]));
  const state = read.state === 'sent' || read.state === 'changed' ? read.state : 'never-sent';
  const revision = Number.isSafeInteger(read.revision) ? Math.max(0, Number(read.revision)) : 0;
  const isShared = read.isShared === true;
  return {
    answers: answers!,
    background: background!,
    comments: comments!,
    state,
    revision,
    isShared,
  };
}

/**
 * The kept draft after one field was touched. Only that field is taken from the page's form, since
 * another tab may have written the others later.
 *
 * @param field the form's name of the field, such as `answers.enough-time-to-lead`
 */
export function touchField(kept: KeptDraft, field: string, form: Partial<Draft>): KeptDraft {
  const part = DRAFT_PARTS.find((name) => field.startsWith(`${name}.`));
  if (part === undefined) return kept;
  const key = field.slice(part.length + 1);
  const state = kept.state === 'never-sent' ? 'never-sent' : 'changed';
  const fields = { ...kept[part], [key]: form[part]?.[key] ?? '' };
  return { ...kept, [part]: fields, state, revision: kept.revision + 1 };
}

/** The draft as it is sent: what is not answered is not there. */
export function toResponse({ answers, background, comments }: Draft): SubmittedResponse {
  const given = filled(answers).map(([key, value]) => [key, toAnswer(value)]);
  return {
    answers: Object.fromEntries(given) as SubmittedResponse['answers'],
    background: Object.fromEntries(filled(background)),
    comments: Object.fromEntries(filled(comments)),
  };
}

/** Whether two responses say the same, in whatever order their fields stand. */
export function isSameResponse(one: SubmittedResponse, other: SubmittedResponse): boolean {
  return DRAFT_PARTS.every((part) => {
    const [left, right] = [one[part], other[part]];
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key])
    );
  });
}

function filled(fields: Record<string, string>): [string, string][] {
  return Object.entries(fields).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
}

function toAnswer(value: string): number | string {
  return /^[1-5]$/.test(value) ? Number(value) : value;
}

function textsIn(fields: unknown): Record<string, string> {
  if (!isRecord(fields)) return {};
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
