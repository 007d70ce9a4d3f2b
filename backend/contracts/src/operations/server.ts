import { Health } from '../bodies/health';
import { Job } from '../bodies/rounds/job';
import { listOf } from '../bodies/schema';
import { answers, done } from './operation';

/** Work in the background, and whether the server is up. */
export const SERVER = {
  'GET /api/health': answers(Health),
  'GET /api/jobs': answers(listOf(Job)),
  'POST /api/jobs/{queue}/{id}/retry': done(),
};
