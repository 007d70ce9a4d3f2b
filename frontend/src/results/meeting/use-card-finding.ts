import { fill } from '@ledelsespuls/contracts/words/fill';
import { HIGHLIGHT_WORDS, moveFinding } from '@ledelsespuls/contracts/words/highlights';
import type { ShownGroup } from '../../api/types';
import { formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Insight } from '../frame/publication-loader';
import { outcomesOf, persisting } from '../overview/outcomes';
import { useTexts } from './texts/use-texts';
import type { Card } from './cards';

/** That satisfaction with the whole moved, where it did; else how many are satisfied. */
function overallFinding(
  { highlights }: Pick<Insight, 'highlights'>,
  group: ShownGroup,
  language: Language,
): string {
  const highlight = highlights[group.key];
  if (highlight?.lead?.level === 'overall') return highlight.finding[language];
  if (group.overall.status === 'withheld') return group.name;
  const share = formatShare(group.overall.favourable.value, language);
  const { first, firstIn } = HIGHLIGHT_WORDS[language].finding;
  return fill(group.kind === 'kommune' ? first : firstIn, { share, group: group.name });
}

/** What a card says, as its heading. */
export function useCardFinding(insight: Insight): (card: Card, group: ShownGroup) => string {
  const { t, language } = useTexts();
  const { questionnaire, publication, since2020 } = insight;
  return (card, group) => {
    switch (card.kind) {
      case 'overall':
        return overallFinding(insight, group, language);
      case 'move': {
        const { key, level, groupKey } = card.move;
        const items =
          level === 'theme'
            ? questionnaire.themes
            : questionnaire.themes.flatMap(({ subthemes }) => subthemes);
        const where = publication.groups.find((one) => one.key === groupKey);
        return moveFinding(
          card.move,
          {
            item: items.find((one) => one.key === key)?.name[language] ?? key,
            group: where && where.kind !== 'kommune' ? where.name : null,
          },
          language,
        );
      }
      case 'since2020': {
        const { strengths, problems } = outcomesOf(
          since2020,
          since2020.groups[group.key]?.findings ?? [],
        );
        return `${t('since2020.strengths', { kept: strengths['found-again'], all: strengths.all })}. ${t('since2020.problems', { kept: persisting(problems), all: problems.all })}.`;
      }
      case 'ends':
        return t('ends.title');
    }
  };
}
