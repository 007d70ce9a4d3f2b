import type { BackgroundSince2020 } from '@ledelsespuls/contracts/bodies/results/background';
import type { Publication } from '@ledelsespuls/contracts/bodies/results/publication';
import type { BackgroundShare } from '../baseline/background/parse-background';
import type { Questionnaire } from '../questionnaire/questionnaire';

/**
 * Who answered in 2020 beside who answers in a round, in kommunen: the sizes that the round's breakdowns
 * publish, and none that they withhold. Only questions that both have.
 */
export function backgroundSince2020(
  { breakdowns }: Pick<Publication, 'breakdowns'>,
  { background }: Pick<Questionnaire, 'background'>,
  shares: readonly BackgroundShare[],
): BackgroundSince2020 {
  const questions = background.flatMap(({ key, text, options }) => {
    const own = shares.filter(({ questionKey }) => questionKey === key);
    const breakdown = breakdowns.find((one) => one.key === key);
    if (own.length === 0 || !breakdown) return [];
    return [
      {
        ...{ key, name: text, answered2020: own[0]!.answered },
        options: options.map((option) => {
          const group = breakdown.groups.find((one) => one.key === option.key);
          return {
            ...{ key: option.key, name: option.text },
            share2020: own.find(({ optionKey }) => optionKey === option.key)?.share ?? null,
            now:
              group?.status === 'shown'
                ? { status: 'shown' as const, answered: group.answered }
                : { status: 'withheld' as const, reason: group?.reason ?? ('too-few' as const) },
          };
        }),
      },
    ];
  });
  return { questions };
}
