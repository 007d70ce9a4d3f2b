import { fill } from './writing/fill';
import type { Language } from '../lists/answering/languages';

type InBoth = Readonly<Record<Language, string>>;
/** From so many to so many people, ends included. */
interface People {
  readonly low: number;
  readonly high: number;
}

/** What leaders of 2020 are asked directly of each theme, once: how conditions have become since. */
export const RECOLLECTION_ASKED = {
  ledHere: { da: 'Var du leder her i 2020?', en: 'Were you a leader here in 2020?' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  since: {
    da: '{{theme}}: Sammenlignet med 2020 er vilkårene her blevet …',
    en: '{{theme}}: Compared with 2020, conditions here have become …',
  },
  /** Lowest first: values 1 to 5. */
  points: [
    { da: 'Meget dårligere', en: 'Much worse' },
    { da: 'Dårligere', en: 'Worse' },
    { da: 'Uændrede', en: 'The same' },
    { da: 'Bedre', en: 'Better' },
    { da: 'Meget bedre', en: 'Much better' },
  ],
  dontKnow: { da: 'Ved ikke', en: 'Do not know' },
} as const satisfies Readonly<Record<string, InBoth | readonly InBoth[]>>;

/** The words of what they remember, for pages, PDF and tables. */
export const RECOLLECTION_WORDS = {
  da: {
    title: 'Hvad ledere fra 2020 husker',
    lead: '{{answered}} af dem, der svarede, siger, at de var ledere her i 2020. De blev én gang spurgt direkte, hvordan vilkårene er blevet siden. Det er, hvad de husker. Ingen dom bygger på det.',
    caption: 'Hvad ledere fra 2020 husker, for hvert tema i kommunen',
    theme: 'Tema',
    better: 'Blevet bedre',
    worse: 'Blevet dårligere',
    people: '{{count}} af {{answered}}',
    hidden: 'Kan ikke vises',
    tooFew:
      'For få af dem, der svarede, siger, at de var ledere her i 2020. Hvad de husker, kan ikke vises.',
  },
  en: {
    title: 'What leaders of 2020 remember',
    lead: '{{answered}} of those who answered say that they were leaders here in 2020. They were asked directly, once, how conditions have become since. It is what they remember. No verdict rests on it.',
    caption: 'What leaders of 2020 remember, of each theme in kommunen',
    theme: 'Theme',
    better: 'Become better',
    worse: 'Become worse',
    people: '{{count}} of {{answered}}',
    hidden: 'Cannot be shown',
    tooFew:
      'Too few of those who answered say that they were leaders here in 2020. What they remember cannot be shown.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** "22 af 41", "20–24 af 41", or that it cannot be shown. */
export function recollectedPeople(
  people: People | null,
  answered: number,
  language: Language,
): string {
  const words = RECOLLECTION_WORDS[language];
  if (people === null) return words.hidden;
  const { low, high } = people;
  return fill(words.people, { count: low === high ? `${low}` : `${low}–${high}`, answered });
}
