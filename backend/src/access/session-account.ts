import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';

/**
 * Who is signed in: somebody with an account, or a leader who looks at the results by the link they
 * answered by. Of a leader nothing is kept but what they may see.
 */
export type SessionAccount =
  | {
      readonly id: string;
      readonly mail: string;
      readonly role: Role;
      readonly forvaltningKeys: readonly string[];
    }
  | {
      readonly role: 'leader';
      readonly forvaltningKeys: readonly string[];
      /** ISO day; results of rounds that closed later are not theirs to see. */
      readonly until: string;
    };
