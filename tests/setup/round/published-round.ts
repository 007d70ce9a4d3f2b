import type { Questionnaire } from '../../../backend/src/questionnaire/questionnaire';
import { statementsOf } from '../../../backend/src/questionnaire/questionnaire-lookups';
import { PublicationService } from '../../../backend/src/publication/publication.service';
import {
  answersOf,
  bearer,
  FIRST,
  importRoster,
  openRound,
  QUESTIONNAIRE,
  rosterOf,
  STATEMENT_KEYS,
} from './build-round';
import type { Beginning, Caller, TestApp } from '../program/test-app';

/** Forvaltninger of which the last is too small to be shown. */
const SIZES = { Skole: 20, Pleje: 18, Vej: 16, Stab: 4 };

/** Those asked for their background say how many they lead. */
const SPAN = QUESTIONNAIRE.background.find(({ key }) => key === 'span')!;

/** Of both versions, so that a statement that both ask is answered alike in both. */
const ALL_KEYS = [...new Set([...STATEMENT_KEYS, ...statementsOf(FIRST).map(({ key }) => key)])];

export interface PublishedRound {
  readonly key: string;
  readonly tokens: readonly string[];
  /** Of whoever holds the token at the same place. */
  readonly forvaltninger: readonly string[];
}

interface RoundCourse {
  /** ISO day. */
  readonly closedOn: string;
  /** Makes the answers other than those of another round. */
  readonly shift?: number;
  readonly questionnaire?: Questionnaire;
}

/** A published round with answers that differ and comments, one of which a spreadsheet would run. */
async function publishRound(
  app: TestApp,
  hr: Caller,
  name: string,
  { closedOn, shift = 0, questionnaire = QUESTIONNAIRE }: RoundCourse,
): Promise<PublishedRound> {
  const round = await openRound(hr, name, { version: questionnaire.version });
  const asked = new Set(statementsOf(questionnaire).map(({ key }) => key));
  for (const [place, token] of round.tokens.entries()) {
    const answers = Object.fromEntries(
      ALL_KEYS.map((key, number): [string, number] => [
        key,
        1 + ((place * 7 + number * 3 + shift + (place % 3)) % 5),
      ]).filter(([key]) => asked.has(key)),
    );
    const comments = {
      'comment-closing': place === 0 ? '=1+1' : `Ord nr. ${place}`,
    };
    const body = {
      ...answersOf(3),
      answers: { ...answers, [QUESTIONNAIRE.overall.key]: 1 + (place % 5) },
      background: { [SPAN.key]: SPAN.options[place % 3]!.key },
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

/** Two rounds a year apart by two versions of the questionnaire, published, in the same organisation. */
export const TWO_ROUNDS: Beginning<{ first: PublishedRound; second: PublishedRound }> = {
  name: 'filled_with_two_rounds',
  fill: async (app) => {
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf(SIZES));
    const earlier = { closedOn: '2025-11-07', questionnaire: FIRST };
    const first = await publishRound(app, hr, 'Den ene', earlier);
    const later = { closedOn: '2026-11-06', shift: 1 };
    return { first, second: await publishRound(app, hr, 'Den anden', later) };
  },
};
