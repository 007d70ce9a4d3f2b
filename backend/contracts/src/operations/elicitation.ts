import {
  Elicitations,
  ReaderConsistency,
  WordLinks,
  WordReading,
  type AskReaders,
  type PlaceWord,
} from '../bodies/baseline/elicitation';
import { answers, done, takes } from './operation';

/** Asking readers what the report's words stand for. */
export const ELICITATION = {
  'GET /api/words': answers(WordReading),
  'PUT /api/words/{page}': done(204, takes<{ body: PlaceWord }>()),
  'GET /api/elicitations': answers(Elicitations),
  'POST /api/elicitations': answers(WordLinks, 201, takes<{ body: AskReaders }>()),
  'POST /api/elicitations/{id}/links': answers(WordLinks, 201, takes<{ body: AskReaders }>()),
  'GET /api/elicitations/{id}/consistency': answers(ReaderConsistency),
  'POST /api/elicitations/{id}/close': done(),
  'POST /api/elicitations/{id}/lexicon': done(),
  'POST /api/elicitations/assumed-lexicon': done(),
};
