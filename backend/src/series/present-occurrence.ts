import type { Occurrence } from '@ledelsespuls/contracts/bodies/occurrence';
import type { Gate } from './gates';
import type { PlannedRound } from './occurrence.repository';
import { lastDayOf } from './timetable';

/** A planned round as HR sees it at a moment. */
export function presentOccurrence(
  occurrence: PlannedRound,
  version: string | null,
  gates: readonly Gate[],
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
    state: stateOf(occurrence, gates, moment),
    gates: hasOpened ? [] : [...gates],
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
  gates: readonly Gate[],
  moment: Date,
): Occurrence['state'] {
  if (round && round.state !== 'draft') return round.state;
  if (skipped) return 'skipped';
  const isTime = steps.some(({ step, dueAt }) => step === 'open' && dueAt <= moment);
  if (isTime && gates.some(({ isMet }) => !isMet)) return 'held';
  return round ? 'draft' : 'planned';
}
