import { CreateFirstTables1780000000000 } from './1780000000000-create-first-tables';
import { CreateCommentDecision1780000200000 } from './1780000200000-create-comment-decision';
import { PreparePublication1780000500000 } from './1780000500000-prepare-publication';

/** The database's history, oldest first. A migration that has been released never changes. */
export const MIGRATIONS = [
  CreateFirstTables1780000000000,
  CreateCommentDecision1780000200000,
  PreparePublication1780000500000,
];
