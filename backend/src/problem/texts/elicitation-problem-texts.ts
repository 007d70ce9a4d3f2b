import type { ProblemTexts } from '../problem';

/** Title and detail of refusals where readers are asked what the report's words stand for. */
export const ELICITATION_TEXTS = {
  'elicitation-not-found': {
    da: ['Ordmålingen findes ikke', 'Se, hvilke der er, på siden om rapportens ord.'],
    en: [
      'The elicitation does not exist',
      "See which there are on the page of the report's words.",
    ],
  },
  'elicitation-open': {
    da: ['En ordmåling er i gang', 'Afslut den først. Intet er ændret.'],
    en: ['An elicitation is under way', 'Close it first. Nothing has changed.'],
  },
  'elicitation-closed': {
    da: ['Ordmålingen er afsluttet', 'Den tager ikke imod flere svar. Det, der er svaret, tæller.'],
    en: ['The elicitation is closed', 'It takes no more answers. What has been answered counts.'],
  },
  'elicitation-too-few': {
    da: [
      'For få læsere',
      'Mindst {{fewest}} læsere skal have været gennem alle ord, før deres tal kan bruges. De antagne tal gælder stadig.',
    ],
    en: [
      'Too few readers',
      'At least {{fewest}} readers must have been through all words before their figures can be used. The assumed figures still apply.',
    ],
  },
  'elicitation-taken': {
    da: ['Tallene er taget i brug', 'Intet er ændret.'],
    en: ['The figures are in use', 'Nothing has changed.'],
  },
  'lexicon-assumed': {
    da: [
      'De antagne tal er i brug',
      'Der er ingen andre i brug at gå tilbage fra. Intet er ændret.',
    ],
    en: [
      'The assumed figures are in use',
      'No others are in use to come back from. Nothing has changed.',
    ],
  },
  'marks-not-in-order': {
    da: [
      'Tallene passer ikke sammen',
      '"Mindst" må højst være "mest sandsynligt", og "mest sandsynligt" højst "højst". Intet er gemt.',
    ],
    en: [
      'The figures do not fit together',
      '"At least" may be no more than "most likely", and "most likely" no more than "at most". Nothing was saved.',
    ],
  },
} as const satisfies Partial<ProblemTexts>;
