import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import type { WholeRound } from '../../insight/results';
import type { CommentList } from '../../publication/publication';
import { openQuestionsOf } from '../../questionnaire/questionnaire-lookups';
import { itemsOf } from '../items-of';
import { groupCells, resultCells, withheldCells } from './row-cells';
import type { Row } from './table';

/* What groups answered. */

export function participation({ publication }: WholeRound): Row[] {
  return publication.groups.map((group) => ({
    ...groupCells(group),
    group_kind: group.kind,
    parent_key: group.parentKey,
    ...(group.status === 'shown'
      ? { status: 'shown', invited: group.invited, answered: group.answered }
      : withheldCells(group)),
  }));
}

export function figures({ publication, questionnaire }: WholeRound): Row[] {
  return itemsOf(questionnaire).flatMap(({ level, key }) =>
    publication.groups.map((group) => {
      const row = { level, item_key: key, ...groupCells(group) };
      if (group.status === 'withheld') return { ...row, ...withheldCells(group) };
      const results = {
        theme: group.themes,
        subtheme: group.subthemes,
        statement: group.statements,
        overall: { [key]: group.overall },
      };
      const result = results[level][key];
      return { ...row, ...(result ? resultCells(result) : {}) };
    }),
  );
}

export function answers({ publication, questionnaire }: WholeRound): Row[] {
  return itemsOf(questionnaire).flatMap(({ level, key, statement }) =>
    publication.groups.flatMap((group) => {
      if (!statement || group.status === 'withheld') return [];
      const result = level === 'overall' ? group.overall : group.statements[key];
      if (result?.status !== 'shown') return [];
      return (classesOfAnswers(result) ?? []).map(({ class: answer, count: { low, high } }) => ({
        ...{ level, item_key: key, ...groupCells(group), answer },
        count_low: low,
        count_high: high,
      }));
    }),
  );
}

export function comments({ publication, questionnaire }: WholeRound, language: 'da' | 'en'): Row[] {
  const { groups, comments: lists = {} } = publication;
  return openQuestionsOf(questionnaire).flatMap(({ key, text }) =>
    groups.flatMap((group) => {
      const list: CommentList | undefined = lists[key]?.[group.key];
      if (!list) return [];
      const row = { question_key: key, question: text[language], ...groupCells(group) };
      if (list.status === 'withheld') return [{ ...row, ...withheldCells(list) }];
      if (list.status === 'none') return [{ ...row, status: 'none' }];
      return list.texts.map((comment) => ({ ...row, status: 'shown', comment }));
    }),
  );
}
