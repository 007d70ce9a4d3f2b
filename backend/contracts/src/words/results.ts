import type { Language } from '../lists/answering/languages';
import { DANISH, type ResultWords } from './results-da';
import { ENGLISH } from './results-en';

export type { ResultWords };

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = { da: DANISH, en: ENGLISH };
