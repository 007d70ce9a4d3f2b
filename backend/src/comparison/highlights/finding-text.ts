import type { Move } from '@ledelsespuls/contracts/bodies/results/highlights';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { HIGHLIGHT_WORDS, moveFinding, roundWords } from '@ledelsespuls/contracts/words/highlights';
import { percent } from '@ledelsespuls/contracts/words/writing/percent';
import type { PublishedGroup } from '../../publication/publication';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import type { RoundComparison } from '../between-rounds/round-comparison';

/** What a group's highlight is made of. */
export interface Told {
  readonly group: PublishedGroup;
  readonly groups: readonly PublishedGroup[];
  readonly questionnaire: Questionnaire;
  readonly change: RoundComparison | null;
  readonly moves: readonly Move[];
  readonly lead: Move | null;
}

/** What moved, as a heading. */
export function leadText(lead: Move, { groups, questionnaire }: Told, language: Language): string {
  const group = groups.find(({ key }) => key === lead.groupKey);
  const item = itemName(lead, questionnaire, language);
  const name = group && group.kind !== 'kommune' ? group.name : null;
  return moveFinding(lead, { item, group: name }, language);
}

/** The same where nothing moved, or nothing can be said of it. */
export function findingText({ group, change }: Told, language: Language): string {
  const { finding } = HIGHLIGHT_WORDS[language];
  const isKommune = group.kind === 'kommune';
  if (group.status === 'withheld') return fill(finding.hidden, { group: group.name });
  const round = change ? roundWords(change.earlier) : '';
  const cells = (change?.items ?? []).flatMap(({ cells: { [group.key]: cell } }) => cell ?? []);
  const isCompared = cells.some(({ status }) => status === 'compared');
  if (change && !isCompared) return fill(finding.notCompared, { group: group.name, round });
  if (change && (change.minimumDetectableChange[group.key] ?? null) === null)
    return fill(finding.tooSmall, { group: group.name });
  if (change) return fill(isKommune ? finding.calm : finding.calmIn, { group: group.name, round });
  if (group.overall.status === 'withheld') return group.name;
  const share = percent(group.overall.favourable.value, language);
  return fill(isKommune ? finding.first : finding.firstIn, { group: group.name, share });
}

/** A theme's or subtheme's name; the overall statement has one of its own. */
export function itemName(
  { level, key }: Pick<Move, 'level' | 'key'>,
  { themes }: Questionnaire,
  language: Language,
): string {
  if (level === 'overall') return HIGHLIGHT_WORDS[language].overall;
  const items = level === 'theme' ? themes : themes.flatMap(({ subthemes }) => subthemes);
  return items.find((item) => item.key === key)?.name[language] ?? key;
}
