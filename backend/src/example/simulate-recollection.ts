import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { recollectionKey } from '../questionnaire/with-recollection';
import { normal, type Random } from './seeded-random';

/** Of the leaders of today. */
const LED_HERE_SHARE = 0.6;
/** How conditions are remembered to have become, by theme; 0 is no change. */
const BECOME: Readonly<Record<string, number>> = { '3': -0.5, '4': -0.2, '5': 0.3, '6': 0.4 };
const CUT_POINTS = [-1.6, -0.6, 0.5, 1.5];
const DONT_KNOW = 0.06;

/** Invents whether a leader led here in 2020, and what is remembered of it, as background answers. */
export function simulateRecollection(
  { themes }: Questionnaire,
  random: Random,
): Record<string, string> {
  if (random() > LED_HERE_SHARE) return { [LED_HERE]: 'no' };
  const person = 0.5 * normal(random);
  const remembered = themes.map(({ key }): [string, string] => {
    const become = (BECOME[key] ?? 0) + person + 0.8 * normal(random);
    const point = 1 + CUT_POINTS.filter((cut) => become > cut).length;
    return [recollectionKey(key), random() < DONT_KNOW ? 'dont-know' : String(point)];
  });
  return { [LED_HERE]: 'yes', ...Object.fromEntries(remembered) };
}
