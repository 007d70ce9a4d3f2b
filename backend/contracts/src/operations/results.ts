import { PublicationSummary } from '../bodies/publication-summary';
import { listOf } from '../bodies/schema';
import { answers } from './operation';

/** What the pages of results ask for. */
export const RESULTS = {
  'GET /api/publications': answers(listOf(PublicationSummary)),
};
