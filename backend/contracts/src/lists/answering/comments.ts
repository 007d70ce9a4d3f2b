/** What HR decides of a comment before publication. */
export const DECISIONS = ['kept', 'redacted', 'left-out'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A comment that nobody has decided on is pending. */
export const COMMENT_STATES = ['pending', ...DECISIONS] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** What words that HR should think of leaving out point at. */
export const REDACTION_KINDS = ['cpr', 'mail', 'phone', 'person', 'unit'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];
