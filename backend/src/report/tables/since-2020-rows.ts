import type { SaidShare } from '@ledelsespuls/contracts/bodies/results/since-2020';
import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import { findingSentence, quotedWords } from '@ledelsespuls/contracts/words/since-2020';
import type { WholeRound } from '../../insight/results';
import { shareWords } from '../share-words';
import { groupCells, withheldCells } from './row-cells';
import type { Row } from './table';

/** What has become of the findings of 2020: a row for each statement that is held against one, in each group. */
export function since2020Rows(
  { publication, questionnaire, since2020: { findings, groups } }: WholeRound,
  language: 'da' | 'en',
): Row[] {
  const words = RESULT_WORDS[language];
  return publication.groups.flatMap((group) => {
    const judged = groups[group.key];
    if (!judged) return [];
    const context = {
      ...{ language, group, isTooSmall: judged.isTooSmall },
      shareWords: (share: SaidShare) => shareWords({ words, language }, 'statement', share),
    };
    return judged.findings.map((now): Row => {
      const said = findings[now.findingId]!;
      const row = {
        level: now.statementKey === questionnaire.overall.key ? 'overall' : 'statement',
        ...{ item_key: now.statementKey, ...groupCells(group) },
        ...{ finding: said.id, kind_of_finding: said.kind, quantifier: said.quantifier },
        ...{ own_finding: now.isOwn, quoted: quotedWords(said, language) },
        sentence: findingSentence(said, now, context),
      };
      if (now.status === 'withheld') return { ...row, ...withheldCells(now) };
      return {
        ...row,
        ...{ status: 'shown', answered: now.answered, verdict: now.verdict },
        ...saidCells('says', now.says),
        ...(now.opposite ? saidCells('opposite', now.opposite) : {}),
        ...{ said_from: now.interval.low, said_to: now.interval.high, expected: now.expected },
      };
    });
  });
}

function saidCells(name: 'says' | 'opposite', { value, range }: SaidShare): Row {
  return {
    [name]: value,
    ...(range ? { [`${name}_low`]: range.low, [`${name}_high`]: range.high } : {}),
  };
}
