import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { HIGHLIGHT_WORDS } from '@ledelsespuls/contracts/words/highlights';
import type { ShownGroup } from '../../api/types';
import { formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Insight } from '../frame/publication-loader';
import { countedIn, countFindings } from '../findings/finding-counts';
import { moveHeading } from '../rows/move-heading';
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
  const { since2020 } = insight;
  return (card, group) => {
    switch (card.kind) {
      case 'overall':
        return overallFinding(insight, group, language);
      case 'move':
        return moveHeading(insight, card.move, language);
      case 'since2020': {
        const counts = countFindings(countedIn(since2020, group.key));
        const { foundAgain, strengths, persisting, problems } = counts;
        return `${t('since2020.strengths', { kept: foundAgain, all: strengths })}. ${t('since2020.problems', { kept: persisting, all: problems })}.`;
      }
      case 'ends':
        return t('ends.title');
    }
  };
}
