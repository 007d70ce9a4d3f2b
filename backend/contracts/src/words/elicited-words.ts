import type { ElicitedWord } from '../lists/results/elicited-words';

interface WordTexts {
  /** As a heading names it. */
  readonly name: string;
  /** A sentence that says nothing but the word, which stands between `**`. */
  readonly sentence: string;
}

/** In Danish alone: they are what is measured. */
export const ELICITED_WORD_TEXTS: Readonly<Record<ElicitedWord, WordTexts>> = {
  alle: { name: 'alle ledere', sentence: '**Alle ledere** siger, at sådan er det hos dem.' },
  'naesten-alle': {
    name: 'næsten alle ledere',
    sentence: '**Næsten alle ledere** siger, at sådan er det hos dem.',
  },
  'langt-de-fleste': {
    name: 'langt de fleste ledere',
    sentence: '**Langt de fleste ledere** siger, at sådan er det hos dem.',
  },
  'de-fleste': {
    name: 'de fleste ledere',
    sentence: '**De fleste ledere** siger, at sådan er det hos dem.',
  },
  hovedparten: {
    name: 'hovedparten af lederne',
    sentence: '**Hovedparten af lederne** siger, at sådan er det hos dem.',
  },
  generelt: {
    name: 'lederne generelt',
    sentence: '**Lederne** siger **generelt**, at sådan er det hos dem.',
  },
  lederne: { name: 'lederne', sentence: '**Lederne** siger, at sådan er det hos dem.' },
  mange: { name: 'mange ledere', sentence: '**Mange ledere** siger, at sådan er det hos dem.' },
  'en-del': {
    name: 'en del ledere',
    sentence: '**En del ledere** siger, at sådan er det hos dem.',
  },
  flere: { name: 'flere ledere', sentence: '**Flere ledere** siger, at sådan er det hos dem.' },
  nogle: { name: 'nogle ledere', sentence: '**Nogle ledere** siger, at sådan er det hos dem.' },
  enkelte: {
    name: 'enkelte ledere',
    sentence: '**Enkelte ledere** siger, at sådan er det hos dem.',
  },
};
