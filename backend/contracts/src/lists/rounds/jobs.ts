/** The queues whose jobs HR sees: the steps of scheduled rounds, and previews of publications. */
export const LISTED_QUEUES = ['timetable', 'publication-preview'] as const;
export type ListedQueue = (typeof LISTED_QUEUES)[number];

export const JOB_STATES = ['waiting', 'running', 'retrying', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];
