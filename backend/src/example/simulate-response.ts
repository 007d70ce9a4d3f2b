import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import type { StatementAnswer } from '../response/collected-response';
import type { SubmittedResponse } from '../response/submission/submitted-response';
import type { ScaleValue } from '../statistics/score-answer';
import { normal, type Random } from './seeded-random';

/** Mean agreement per subtheme on a scale where 0 is the middle; what is not named lies at `USUAL`. */
const LEVELS: Readonly<Record<string, number>> = {
  '1a': 1.3,
  '1b': 1.1,
  '1e': 0.9,
  '2a': 0.1,
  '2c': 0.9,
  '2d': 0.2,
  '2e': -0.25,
  '3a': 0.3,
  '3b': -0.45,
  '4a': 0.2,
  '4b': 0.4,
  '4c': 0.1,
  '5a': 0.9,
  '6a': 0.1,
  '6b': 1.1,
};
/** Of statements that lie elsewhere than their subtheme; one that names a problem: the lower, the more find that it is there. */
const OWN_LEVELS: Readonly<Record<string, number>> = {
  'finances-tight': -0.95,
  'cross-area-tasks-complicated': -0.85,
  'operations-development-imbalance': -0.6,
  'sick-leave-challenge': -0.5,
  'service-level-uncertain': -0.3,
  'hold-back-with-colleagues': -0.1,
  'unclear-who-decides': 0,
  'inspections-take-hours': 0.55,
  'successes-hard-to-tell': 0.6,
  'development-opportunities': 0.15,
  'expectations-match': 0,
};
const USUAL = 0.6;
const OVERALL = 0.7;

/** Some forvaltninger find some subthemes easier than others do. */
const LOCAL: readonly (readonly [forvaltning: RegExp, subtheme: string, shift: number])[] = [
  [/social/, '2c', -0.5],
  [/social/, '3b', -0.4],
  [/boern/, '3b', -0.1],
  [/boern/, '6b', 0.4],
  [/teknik/, '3b', 0.8],
  [/teknik/, '2e', 0.5],
  [/beskaeftigelse/, '4b', 0.5],
  [/stabe/, '5a', 0.5],
];

const CUT_POINTS = [-1.5, -0.55, 0.3, 1.45];

/** How a statement strikes a leader: what of it lasts from round to round, and what is of the day. */
const LASTING = 0.4;
const OF_THE_DAY = 0.63;

/**
 * Invents one leader's answers, without comments, with the structure that real ones have: a person's own mood, a mood
 * per subtheme, how hard a statement is to agree with, and the forvaltning.
 * @param day what is of the day alone: another one with the same `random` is the same leader, asked again without
 *   anything having changed. Two such answers to a statement correlate by about 0.5, as people's do.
 */
export function simulateResponse(
  questionnaire: Questionnaire,
  forvaltningKey: string,
  random: Random,
  day: Random = random,
): SubmittedResponse {
  const person = 0.5 * normal(random);
  const answers: Record<string, StatementAnswer> = {};
  const strikes = () => LASTING * normal(random) + OF_THE_DAY * normal(day);
  const answer = (asked: Statement, level: number) => {
    const { key, problem = false, withoutDontKnow = false } = asked;
    const chance = random();
    if (chance < (withoutDontKnow ? 0.04 : 0.015)) return;
    if (chance < 0.04) answers[key] = 'dont-know';
    else if (chance < notRelevantUpTo(key, forvaltningKey)) answers[key] = 'not-relevant';
    else answers[key] = toScale(level + strikes(), problem);
  };
  for (const { subthemes } of questionnaire.themes) {
    for (const { key: subtheme, statements } of subthemes) {
      const local = LOCAL.filter(
        ([where, what]) => where.test(forvaltningKey) && what === subtheme,
      );
      const shift = local.reduce((sum, [, , by]) => sum + by, 0);
      const mood = shift + person + 0.45 * normal(random);
      for (const statement of statements) {
        const level = OWN_LEVELS[statement.key];
        const usual = (LEVELS[subtheme] ?? USUAL) + difficulty(statement.follows ?? statement.key);
        answer(statement, mood + (level ?? usual));
      }
    }
  }
  answer(questionnaire.overall, OVERALL + person);
  const background = questionnaire.background.map(({ key, options }): [string, string] => [
    key,
    options[Math.floor(random() * options.length)]?.key ?? '',
  ]);
  return { answers, background: Object.fromEntries(background), comments: {} };
}

/** Volunteers and authority mean little to some; a diploma is not for all. */
function notRelevantUpTo(key: string, forvaltningKey: string): number {
  if (/volunteer|boards/.test(key)) return /stabe|teknik/.test(forvaltningKey) ? 0.2 : 0.1;
  if (/diploma/.test(key)) return 0.25;
  return 0.05;
}

/** A fixed shift of up to a third either way, made of the key, so that it stays when statements are added. */
function difficulty(key: string): number {
  const sum = [...key].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1009, 7);
  return (sum / 1008 - 0.5) * 0.66;
}

/** Whoever finds it good, disagrees that there is a problem. */
function toScale(level: number, isProblem: boolean): ScaleValue {
  const agreement = 1 + CUT_POINTS.filter((cut) => level > cut).length;
  return (isProblem ? 6 - agreement : agreement) as ScaleValue;
}
