import type {
  Highlight,
  Highlights,
  Move,
} from '@ledelsespuls/contracts/bodies/results/highlights';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';

import type { Publication } from '../../publication/publication';
import type { LocalisedText, Questionnaire } from '../../questionnaire/questionnaire';
import type { RoundComparison } from '../between-rounds/round-comparison';
import { findingText, leadText, type Told } from './finding-text';
import { lineText } from './line-text';
import { movesOf } from './moves';

/**
 * What to leave each group's overview with, by rules: the overall statement where its change is called, else the
 * most important called change, else a sign, else that nothing moved for certain, and why not where nothing can be
 * compared. Kommunen's tells of its forvaltninger too; a forvaltning's of itself alone.
 * @param change beside the round before; null for the first
 */
export function highlightsOf(
  { groups }: Publication,
  questionnaire: Questionnaire,
  change: RoundComparison | null,
): Highlights {
  return Object.fromEntries(
    groups.map((group): [string, Highlight] => {
      const among = group.kind === 'kommune' ? groups : [group];
      const moves = change ? movesOf(change, among) : [];
      const lead = leadOf(moves);
      const told: Told = { group, groups, questionnaire, change, moves, lead };
      return [
        group.key,
        {
          finding: inBoth((language) =>
            lead ? leadText(lead, told, language) : findingText(told, language),
          ),
          line: inBoth((language) => lineText(told, language)),
          lead,
          moves,
        },
      ];
    }),
  );
}

/** Satisfaction with the whole comes first where it moved for certain, then what is first in importance. */
function leadOf(moves: readonly Move[]): Move | null {
  const ofKommune = moves.find(({ level, grade }) => level === 'overall' && isCalled(grade));
  return ofKommune ?? moves[0] ?? null;
}

function inBoth(say: (language: Language) => string): LocalisedText {
  return { da: say('da'), en: say('en') };
}
