import { nextTask } from '../next-step';
import type { Job, Occurrence, Organisation, QuestionnaireSummary, Round } from '../../api/types';

/** What is missing is brought up so many days before a round opens. */
const DAYS_AHEAD = 30;

/** Something that only HR can do, with the page where it is done. */
export type WaitingTask = { readonly to: string } & (
  | {
      readonly kind: 'not-ready' | 'held';
      readonly name: string;
      readonly day: string;
      readonly missing: readonly Occurrence['readinessChecks'][number]['check'][];
    }
  | {
      readonly kind: 'keyLost' | 'answersMissing' | 'closed' | 'links' | 'invite' | 'overdue';
      readonly name: string;
    }
  | { readonly kind: 'failedJobs'; readonly count: number }
  | { readonly kind: 'noLeaders' | 'noRelease' | 'noPlan' | 'noRound' }
);

/** All that the tasks are read from. */
export interface DashboardData {
  readonly rounds: readonly Round[];
  readonly occurrences: readonly Occurrence[];
  readonly jobs: readonly Job[];
  readonly questionnaires: readonly Pick<QuestionnaireSummary, 'isReleased'>[];
  readonly organisation: Pick<Organisation, 'leaders'>;
  /** ISO date. */
  readonly today: string;
}

/** Nothing is planned or under way yet. */
export function isAtStart({ rounds, occurrences }: Pick<DashboardData, 'rounds' | 'occurrences'>) {
  return rounds.length === 0 && occurrences.length === 0;
}

/**
 * What waits for HR, the most pressing first; at the start, what a first round needs, in the order it
 * is done. A round that runs by a timetable needs nobody to fetch its links or to close it.
 */
export function waitingTasks(data: DashboardData): WaitingTask[] {
  const { rounds, occurrences, jobs, questionnaires, organisation, today } = data;
  const running = new Set(occurrences.map(({ roundKey }) => roundKey));
  const failed = jobs.filter(({ state }) => state === 'failed').length;
  const soon = new Date(Date.parse(today) + DAYS_AHEAD * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);
  return [
    ...rounds.flatMap(lossesOf),
    ...(failed > 0 ? [{ kind: 'failedJobs', count: failed, to: '/styring/opgaver' } as const] : []),
    ...occurrences.flatMap(({ id, name, state, opensOn, readinessChecks }): WaitingTask[] => {
      const missing = readinessChecks.filter(({ isMet }) => !isMet).map(({ check }) => check);
      const isAhead = state === 'held' || state === 'planned' || state === 'draft';
      if (!isAhead || missing.length === 0 || opensOn > soon) return [];
      const kind = state === 'held' ? 'held' : 'not-ready';
      return [{ kind, name, day: opensOn, missing, to: `/styring/kalender/${id}` }];
    }),
    ...rounds.flatMap((round): WaitingTask[] => {
      const { key, name, state, closesOn } = round;
      const to = `/styring/maalinger/${key}`;
      if (state === 'closed' && !round.isKeyLost) return [{ kind: 'closed', name, to }];
      if (state !== 'open' || running.has(key)) return [];
      if (closesOn < today) return [{ kind: 'overdue', name, to }];
      const task = nextTask(round);
      return task === 'links' || task === 'invite' ? [{ kind: task, name, to }] : [];
    }),
    ...(organisation.leaders === 0
      ? [{ kind: 'noLeaders', to: '/styring/organisation' } as const]
      : []),
    ...(isAtStart(data) ? startingTasks(questionnaires) : []),
  ];
}

/** What may be mended while somebody is told at once. */
function lossesOf({ key, name, isKeyLost, missingAnswers }: Round): WaitingTask[] {
  const to = `/styring/maalinger/${key}`;
  return [
    ...(isKeyLost ? [{ kind: 'keyLost', name, to } as const] : []),
    ...(missingAnswers > 0 ? [{ kind: 'answersMissing', name, to } as const] : []),
  ];
}

function startingTasks(questionnaires: DashboardData['questionnaires']): WaitingTask[] {
  const isReleased = questionnaires.some((questionnaire) => questionnaire.isReleased);
  return [
    ...(isReleased ? [] : [{ kind: 'noRelease', to: '/styring/spoergeskemaer' } as const]),
    { kind: 'noPlan', to: '/styring/kalender' },
    { kind: 'noRound', to: '/styring/maalinger' },
  ];
}
