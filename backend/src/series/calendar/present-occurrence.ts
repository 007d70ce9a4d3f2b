import type { Occurrence } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import type { ReadinessCheck } from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import type { PlannedRound } from '../occurrence.repository';
import { lastDayOf } from '../timetable/timetable';

/** A planned round as HR sees it at a moment. */
export function presentOccurrence(
  occurrence: PlannedRound,
  version: string | null,
  checks: readonly ReadinessCheck[],
  moment: Date,
): Occurrence {
  const { id, seriesId, series, name, kind, opensOn, hour, daysOpen, mails } = occurrence;
  const { minimum, rosterMaxAge, simulated, edited, discussedOn, round } = occurrence;
  const hasOpened = round !== null && round.state !== 'draft';
  return {
    id,
    seriesId,
    seriesName: series?.name ?? null,
    name,
    kind,
    version,
    opensOn,
    hour,
    daysOpen,
    lastDay: hasOpened ? round.closesOn : lastDayOf(occurrence),
    mails,
    minimum,
    rosterMaxAge,
    simulated,
    isEdited: edited,
    discussedOn,
    roundKey: round?.key ?? null,
    state: stateOf(occurrence, checks, moment),
    readinessChecks: hasOpened ? [] : [...checks],
    steps: occurrence.steps.map((step) => ({
      step: step.step,
      dueAt: step.dueAt.toISOString(),
      doneAt: step.doneAt?.toISOString() ?? null,
      outcome: step.outcome,
      mails: step.mails,
    })),
  };
}

function stateOf(
  { skipped, round, steps }: PlannedRound,
  checks: readonly ReadinessCheck[],
  moment: Date,
): Occurrence['state'] {
  if (round && round.state !== 'draft') return round.state;
  if (skipped) return 'skipped';
  const isTime = steps.some(({ step, dueAt }) => step === 'open' && dueAt <= moment);
  if (isTime && checks.some(({ isMet }) => !isMet)) return 'held';
  return round ? 'draft' : 'planned';
}
