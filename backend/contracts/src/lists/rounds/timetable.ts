/** What happens to a scheduled round, in this order. */
export const TIMETABLE_STEPS = [
  'pre-notice',
  'open',
  'invitation',
  'reminder-1',
  'reminder-2',
  'last-day',
  'close',
  'results',
] as const;
export type TimetableStep = (typeof TIMETABLE_STEPS)[number];

/** Why a step is passed over. */
export const SKIP_REASONS = ['overtaken', 'closed-already', 'links-fetched'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What became of a step. */
export const STEP_OUTCOMES = ['done', ...SKIP_REASONS] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** What must hold before a scheduled round may be announced and opened. */
export const READINESS_CHECKS = ['questionnaire', 'roster', 'discussed', 'box'] as const;

/** Of a planned round, before and after it is made. */
export const OCCURRENCE_STATES = [
  'planned',
  'held',
  'skipped',
  'draft',
  'open',
  'closed',
  'published',
] as const;
