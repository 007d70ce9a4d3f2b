import { statementsOf } from '../questionnaire/questionnaire-lookups';
import type { Questionnaire } from '../questionnaire/questionnaire';
import type { SubmittedResponse } from '../response/submission/submitted-response';
import { seededRandom, type Random } from './seeded-random';
import { simulateResponse } from './simulate-response';

/** From this round on something has changed in a forvaltning: nearly all who were not agree with some statements. */
const TURN = { place: 2, forvaltning: /social/, subtheme: '3b', share: 0.6 };

interface Returning {
  readonly forvaltning: string;
  /** The leader's place in the roster, the same in every round. */
  readonly leader: number;
  /** The round's place among all. */
  readonly place: number;
}

/**
 * Invents what a leader answers in one of several rounds: what lasts of the leader, and what is of the day,
 * and in one forvaltning with a change that there is something to find.
 * @param whole the questionnaire with all statements
 * @param asked the one of this round, whose statements are among them
 */
export function simulateReturning(
  whole: Questionnaire,
  asked: Questionnaire,
  { forvaltning, leader, place }: Returning,
  random: Random,
): SubmittedResponse {
  const lasting = seededRandom(7919 * (leader + 1));
  const response = simulateResponse(whole, forvaltning, lasting, random);
  const turning = new Set(
    place >= TURN.place && TURN.forvaltning.test(forvaltning)
      ? subthemeStatements(whole, TURN.subtheme)
      : [],
  );
  const keys = [...statementsOf(asked), asked.overall].map(({ key }) => key);
  const answers = Object.fromEntries(
    keys.flatMap((key) => {
      const isTurned = random() < TURN.share && turning.has(key);
      const answer = isTurned ? 4 : response.answers[key];
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
  const background = Object.fromEntries(
    Object.entries(response.background).filter(([key]) =>
      asked.background.some((question) => question.key === key),
    ),
  );
  return { answers, background, comments: {} };
}

function subthemeStatements({ themes }: Questionnaire, subthemeKey: string): string[] {
  return themes.flatMap(({ subthemes }) =>
    subthemes
      .filter(({ key }) => key === subthemeKey)
      .flatMap(({ statements }) => statements.filter(({ problem = false }) => !problem))
      .map(({ key }) => key),
  );
}
