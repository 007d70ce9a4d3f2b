import { moveFinding } from '@ledelsespuls/contracts/words/highlights';
import type { Language } from '../../i18n/language';
import type { PublishedGroup, RoundResults, Subtheme } from '../../api/types';

/**
 * What moved of a subtheme in a group, as a heading: the most important move of it, in kommunen also that of a
 * forvaltning. Null where nothing did.
 */
export function movedFinding(
  { highlights }: Pick<RoundResults, 'highlights'>,
  subtheme: Pick<Subtheme, 'key' | 'name'>,
  group: PublishedGroup,
  groups: readonly PublishedGroup[],
  language: Language,
): string | null {
  const moves = highlights[group.key]?.moves ?? [];
  const move = moves.find(({ level, key }) => level === 'subtheme' && key === subtheme.key);
  if (!move) return null;
  const where = groups.find(({ key }) => key === move.groupKey);
  const name = where && where.kind !== 'kommune' ? where.name : null;
  return moveFinding(move, { item: subtheme.name[language], group: name }, language);
}
