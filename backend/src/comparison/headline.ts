import type { Headlines } from '@ledelsespuls/contracts/bodies/results/comparison';
import type { Since2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import { groupSentences } from '@ledelsespuls/contracts/words/since-2020';
import type { LocalisedText } from '../questionnaire/questionnaire';
import type { BaselineComparison, ComparedCell } from './comparison';
import { HEADLINE_TEXTS, type WhyNot } from './headline-texts';
import type { Change, RoundComparison } from './between-rounds/round-comparison';

/** What a reader should leave with of each group beside 2020: how many findings are found again, fell, and so on. */
export function baselineHeadlines(
  { items }: BaselineComparison,
  since: Omit<Since2020, 'lexicon'>,
): Headlines {
  return eachGroup(items, (cells: readonly ComparedCell[], groupKey) => {
    const group = since.groups[groupKey];
    if (cells.every(({ status }) => status === 'withheld'))
      return said(({ allHidden }) => allHidden(cells.length));
    if (!group) return said(({ center }) => center);
    return said((_, language) => groupSentences(group, language));
  });
}

/** What moved in each group's subthemes since an earlier round, and how large a change must be to be seen. */
export function changeHeadlines({
  items,
  earlier,
  minimumDetectableChange,
  signsByChance,
}: RoundComparison): Headlines {
  return eachGroup(items, (cells: readonly Change[], groupKey) => {
    const compared = cells.flatMap((cell) => (cell.status === 'compared' ? [cell] : []));
    if (cells.every(({ status }) => status === 'withheld')) return { da: '', en: '' };
    if (compared.length === 0) {
      const isAny = (reason: WhyNot) => cells.some(({ status }) => status === reason);
      const why = (['reorganised', 'protected'] as const).find(isAny) ?? 'not-comparable';
      return said(({ notCompared }) => notCompared(earlier.name)[why]);
    }
    const smallest = minimumDetectableChange[groupKey] ?? null;
    if (smallest === null) return said(({ tooSmall }) => tooSmall(earlier.name));
    const count = (grade: ChangeGrade) => compared.filter((cell) => cell.grade === grade).length;
    const moved = {
      ...{ rose: count('rose'), fell: count('fell') },
      ...{ signsOfRise: count('sign-of-rise'), signsOfFall: count('sign-of-fall') },
    };
    return said((texts, language) =>
      texts.changed(earlier.name, moved, {
        signs: oneDecimal(signsByChance[groupKey] ?? 0, language),
        // The hair is what a whole number of points can be above itself in binary digits.
        points: Math.ceil(smallest * 100 - 1e-6),
      }),
    );
  });
}

const oneDecimal = (value: number, language: Language) =>
  value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function eachGroup<Cell>(
  items: readonly {
    readonly level: string;
    readonly cells: Readonly<Record<string, Cell>>;
  }[],
  say: (cells: readonly Cell[], groupKey: string) => LocalisedText,
): Headlines {
  const subthemes = items.filter(({ level }) => level === 'subtheme');
  const keys = new Set(subthemes.flatMap(({ cells }) => Object.keys(cells)));
  return Object.fromEntries(
    [...keys].map((key) => {
      const cells = subthemes.flatMap(({ cells: { [key]: cell } }) => (cell ? [cell] : []));
      return [key, say(cells, key)];
    }),
  );
}

function said(
  say: (texts: (typeof HEADLINE_TEXTS)['da'], language: Language) => string | readonly string[],
): LocalisedText {
  const joined = (language: Language) => [say(HEADLINE_TEXTS[language], language)].flat().join(' ');
  return { da: joined('da'), en: joined('en') };
}
