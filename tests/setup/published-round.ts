import { PublicationService } from '../../backend/src/publication/publication.service';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  QUESTIONNAIRE,
  rosterOf,
  STATEMENT_KEYS,
} from './build-round';
import type { Caller, TestApp } from './test-app';

/** Forvaltninger of which the last is too small to be shown. */
const SIZES = { Skole: 20, Pleje: 18, Vej: 16, Stab: 4 };

interface RoundCourse {
  /** ISO day; without it today, so that rounds to be held against each other need one each. */
  readonly closedOn?: string;
  /** Makes the answers other than those of another round. */
  readonly shift?: number;
  readonly background?: (place: number) => Readonly<Record<string, string>>;
}

/** A published round with answers that differ and comments, one of which a spreadsheet would run. */
export async function publishRound(
  app: TestApp,
  hr: Caller,
  name: string,
  { closedOn, shift = 0, background = () => ({}) }: RoundCourse = {},
): Promise<{ key: string; tokens: readonly string[]; forvaltninger: readonly string[] }> {
  const round = await openRound(hr, name);
  for (const [place, token] of round.tokens.entries()) {
    const answers = Object.fromEntries(
      STATEMENT_KEYS.map((key, asked) => [
        key,
        1 + ((place * 7 + asked * 3 + shift + (place % 3)) % 5),
      ]),
    );
    const comments = {
      'comment-closing': place === 0 ? '=1+1' : `Ord nr. ${place}`,
    };
    const body = {
      ...answersOf(3),
      answers: { ...answers, [QUESTIONNAIRE.overall.key]: 1 + (place % 5) },
      background: background(place),
      comments,
    };
    const { status, text } = await app.call('PUT', '/api/answer', body, bearer(token));
    if (status !== 200) throw new Error(text);
  }
  await app.app.get(PublicationService).close(round.key, closedOn);
  const { body: comments } = await hr('GET', `/api/rounds/${round.key}/comments`);
  for (const { id } of comments) {
    await hr('PUT', `/api/rounds/${round.key}/comments/${id}`, { state: 'kept' });
  }
  const published = await hr('POST', `/api/rounds/${round.key}/publish`);
  if (published.body.state !== 'published') throw new Error(published.text);
  return round;
}

export async function importSizes(hr: Caller): Promise<void> {
  await importRoster(hr, rosterOf(SIZES));
}
