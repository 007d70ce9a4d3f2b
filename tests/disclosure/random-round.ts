import type {
  CollectedResponse,
  StatementAnswer,
} from '../../backend/src/response/collected-response';
import type { PublicationInput } from '../../backend/src/publication/publication-input';
import type { Questionnaire } from '../../backend/src/questionnaire/questionnaire';
import { seededRandom, type Random } from '../../backend/src/example/seeded-random';

const text = (word: string) => ({ da: word, en: word });

export interface RoundWishes {
  /** Leaders on the roster; 20 to 400 at random where it is not said. */
  readonly leaders?: number;
  readonly statements?: number;
  readonly sensitive?: boolean;
}

/** An organisation and a round in it that nobody thought of: skewed units, any participation, any opinions. */
export function randomRound(seed: number, wishes: RoundWishes = {}): PublicationInput {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const leaders = wishes.leaders ?? (random() < 0.05 ? between(120, 400) : between(20, 120));
  const questions = Array.from({ length: between(0, 4) }, (_, place) => ({
    key: `q${place}`,
    text: text(`q${place}`),
    breakdown: true,
    options: Array.from({ length: between(2, 5) }, (_, option) => ({
      key: `o${option}`,
      text: text(`o${option}`),
    })),
  }));
  const units = skewed(random, between(1, 6)).map((share, place) => ({
    key: `f${place}`,
    share,
    centers: skewed(random, between(1, 5)).map((part, at) => ({ key: `f${place}c${at}`, part })),
    hasCenters: random() < 0.7,
  }));
  const layers = skewed(random, between(1, 3));
  const hasLayers = random() < 0.6;
  const hasStrays = random() < 0.3;

  const roster = Array.from({ length: leaders }, () => {
    const forvaltning = hasStrays && random() < 0.08 ? null : pick(random, units, (u) => u.share);
    const center =
      forvaltning?.hasCenters && random() < 0.95
        ? pick(random, forvaltning.centers, ({ part }) => part)
        : null;
    const layer = pick(random, [...layers.keys()], (place) => layers[place]!);
    return [
      'k',
      ...(forvaltning ? [forvaltning.key] : []),
      ...(center ? [center.key] : []),
      ...(hasLayers ? [`layer=${layer}`] : []),
    ];
  });
  const participation = 0.3 + 0.7 * random();
  const statements = Array.from({ length: wishes.statements ?? 1 }, (_, place) => `s${place}`);
  const agreement = new Map(statements.map((key) => [key, opinions(random)]));
  const evasion = random() < 0.3 ? 0.3 * random() : 0.04;
  const responses = roster.flatMap((groupKeys): CollectedResponse[] => {
    if (random() > participation) return [];
    const background = questions.flatMap(({ key, options }) =>
      random() < 0.05 ? [] : [[key, options[Math.floor(random() ** 1.5 * options.length)]!.key]],
    );
    return [
      {
        groupKeys,
        background: Object.fromEntries(background),
        answers: Object.fromEntries(
          statements.flatMap((key) => {
            const answer = answerOf(random, agreement.get(key)!(groupKeys), evasion);
            return answer === null ? [] : [[key, answer]];
          }),
        ),
      },
    ];
  });
  const invited = (key: string) => roster.filter((groupKeys) => groupKeys.includes(key)).length;
  const unit = (
    key: string,
    kind: 'kommune' | 'forvaltning' | 'center',
    parentKey: string | null,
  ) => ({ key, name: key, kind, parentKey, baselineScope: null, invited: invited(key) }) as const;
  return {
    method: 'test',
    round: {
      key: `round-${seed}`,
      name: 'Runde',
      kind: 'annual',
      questionnaire: 'random',
      closedOn: '2026-12-11',
      simulated: true,
    },
    minimum: 5,
    questionnaire: questionnaireOf(statements, questions, wishes.sensitive ?? false),
    organisation: [
      unit('k', 'kommune', null),
      ...units.flatMap(({ key, centers, hasCenters }) => [
        unit(key, 'forvaltning', 'k'),
        ...(hasCenters ? centers.map((center) => unit(center.key, 'center', key)) : []),
      ]),
    ].filter((one) => one.invited > 0),
    layers: hasLayers
      ? [...layers.keys()].map((place) => ({ key: `layer=${place}`, name: String(place) }))
      : [],
    responses,
  };
}

function questionnaireOf(
  keys: readonly string[],
  background: Questionnaire['background'],
  sensitive: boolean,
): Questionnaire {
  const statement = (key: string) => ({ key, text: text(key), measures: [], sensitive });
  return {
    kind: 'annual',
    version: 'random',
    title: text('Tilfældigt'),
    minutes: 1,
    scale: { points: [], dontKnow: text('Ved ikke'), notRelevant: text('Ikke relevant') },
    themes: [
      {
        key: '1',
        name: text('Et'),
        subthemes: [{ key: '1a', slug: 'a', name: text('A'), statements: keys.map(statement) }],
      },
    ],
    overall: { ...statement('overall'), sensitive: false },
    background,
  };
}

/** Shares that differ a lot: a few large parts and many small ones. */
function skewed(random: Random, parts: number): number[] {
  return Array.from({ length: parts }, () => 0.05 + random() ** 2);
}

function pick<Item>(random: Random, items: readonly Item[], shareOf: (item: Item) => number): Item {
  const total = items.reduce((sum, item) => sum + shareOf(item), 0);
  let left = random() * total;
  return items.find((item) => (left -= shareOf(item)) <= 0) ?? items.at(-1)!;
}

/** How likely a favourable answer is, by the groups somebody counts in: often nearly certain. */
function opinions(random: Random): (groupKeys: readonly string[]) => number {
  const level = random() < 0.4 ? (random() < 0.5 ? 0.03 : 0.97) : random();
  const local = new Map<string, number>();
  const strength = random() < 0.5 ? 0.6 : 0.1;
  return (groupKeys) => {
    const shifts = groupKeys.slice(1).map((key) => {
      const shift = local.get(key) ?? strength * (random() - 0.5);
      local.set(key, shift);
      return shift;
    });
    return Math.min(
      1,
      Math.max(
        0,
        shifts.reduce((sum, shift) => sum + shift, level),
      ),
    );
  };
}

function answerOf(random: Random, favourable: number, evasion: number): StatementAnswer | null {
  if (random() < evasion) {
    return pick(random, ['dont-know', 'not-relevant', null] as const, () => 1);
  }
  if (random() < favourable) return random() < 0.5 ? 4 : 5;
  return pick(random, [1, 2, 3] as const, () => 1);
}
