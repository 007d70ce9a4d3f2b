import { moveFinding } from '@ledelsespuls/contracts/words/highlights';
import type { Move, RoundResults } from '../../api/types';
import type { Language } from '../../i18n/language';

type Round = Pick<RoundResults, 'questionnaire' | 'publication'>;

/** The theme or subtheme that moved; the overall statement is neither. */
export function movedItem({ questionnaire: { themes } }: Pick<Round, 'questionnaire'>, move: Move) {
  const items = move.level === 'theme' ? themes : themes.flatMap(({ subthemes }) => subthemes);
  return move.level === 'overall' ? undefined : items.find(({ key }) => key === move.key);
}

/** What moved, as a heading; kommunen is not named. */
export function moveHeading(round: Round, move: Move, language: Language): string {
  const where = round.publication.groups.find(({ key }) => key === move.groupKey);
  return moveFinding(
    move,
    {
      item: movedItem(round, move)?.name[language] ?? move.key,
      group: where && where.kind !== 'kommune' ? where.name : null,
    },
    language,
  );
}
