import type { Move } from '@ledelsespuls/contracts/bodies/results/highlights';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { isRise, isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { HIGHLIGHT_WORDS, roundWords } from '@ledelsespuls/contracts/words/highlights';
import { percent } from '@ledelsespuls/contracts/words/writing/percent';
import { itemName, type Told } from './finding-text';

/** What is to be said next to a group's finding: the whole, and then what else moved or where the ends are. */
export function lineText(told: Told, language: Language): string {
  const { group, change } = told;
  const { line } = HIGHLIGHT_WORDS[language];
  if (group.status === 'withheld') return line.hidden;
  return [overallSentence(told, language), secondSentence(told, language)]
    .filter((sentence) => sentence !== '')
    .concat(isUncompared(told) && change ? [line.shown] : [])
    .slice(0, 2)
    .join(' ');
}

function overallSentence({ group, change, lead }: Told, language: Language): string {
  const { line } = HIGHLIGHT_WORDS[language];
  if (group.status === 'withheld' || group.overall.status === 'withheld') return '';
  const isFirst = !change && !lead;
  // The heading says it already.
  if (isFirst) return '';
  const share = percent(group.overall.favourable.value, language);
  const cell = change?.items.find(({ level }) => level === 'overall')?.cells[group.key];
  if (!change || cell?.status !== 'compared') return fill(line.overall, { share });
  return fill(line.overallBefore, {
    share: percent(cell.later, language),
    before: percent(cell.earlier, language),
    round: roundWords(change.earlier),
  });
}

function secondSentence(told: Told, language: Language): string {
  const { group, groups, questionnaire, moves, lead } = told;
  const { line } = HIGHLIGHT_WORDS[language];
  if (!lead) return isUncompared(told) ? '' : extremes(told, language);
  const other = moves.find(
    (move) => isCalled(move.grade) && move.level !== 'overall' && !isSameItem(move, lead),
  );
  const next = other ?? (lead.level === 'overall' ? null : widest(lead, moves));
  if (!next) return extremes(told, language);
  const most = widest(next, moves) ?? next;
  const item = itemName(next, questionnaire, language);
  const direction = isRise(next.grade) ? 'rose' : 'fell';
  const place = groups.find(({ key }) => key === most.groupKey);
  return group.kind !== 'kommune' || !place || place.kind === 'kommune'
    ? fill(line[`${direction}Alone`], { item })
    : fill(line[direction], { item, group: place.name });
}

const isSameItem = (one: Move, other: Move) => one.level === other.level && one.key === other.key;

/** Where the same item was called to have moved furthest, in another group than the move itself. */
function widest(move: Move, moves: readonly Move[]): Move | null {
  const others = moves.filter(
    (one) => isSameItem(one, move) && isCalled(one.grade) && one.groupKey !== move.groupKey,
  );
  return others.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0] ?? null;
}

function isUncompared({ group, change }: Told): boolean {
  return !change?.items.some(({ cells: { [group.key]: cell } }) => cell?.status === 'compared');
}

/** Which subtheme stands highest in the group, and which lowest. */
function extremes({ group, questionnaire }: Told, language: Language): string {
  if (group.status === 'withheld') return '';
  const shares = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes)
    .flatMap(({ key, name }) => {
      const result = group.subthemes[key];
      return result?.status === 'shown'
        ? [{ name: name[language], share: result.favourable.value }]
        : [];
    })
    .sort((a, b) => b.share - a.share);
  const [highest, lowest] = [shares[0], shares.at(-1)];
  if (!highest || !lowest || highest === lowest) return '';
  return fill(HIGHLIGHT_WORDS[language].line.extremes, {
    highest: highest.name,
    lowest: lowest.name,
  });
}
