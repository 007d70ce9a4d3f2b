/** Of people with an account. */
export const ROLES = ['hr', 'directorate', 'forvaltningschef'] as const;
export type Role = (typeof ROLES)[number];

/** Of whoever is signed in: also a leader who looks at the results by the link they answered by. */
export const SESSION_ROLES = [...ROLES, 'leader'] as const;
export type SessionRole = (typeof SESSION_ROLES)[number];
