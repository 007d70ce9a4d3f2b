import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps somebody from coming in. */
export const ACCESS_TEXTS = {
  'sign-in-link-unknown': {
    da: ['Linket kendes ikke', 'Bed HR om et nyt link til at logge ind.'],
    en: ['The link is not known', 'Ask HR for a new link to sign in.'],
  },
  'sign-in-link-used': {
    da: ['Linket er brugt', 'Et link til at logge ind virker én gang. Bed HR om et nyt.'],
    en: ['The link has been used', 'A sign-in link works once. Ask HR for a new one.'],
  },
  'sign-in-link-expired': {
    da: ['Linket er udløbet', 'Bed HR om et nyt link til at logge ind.'],
    en: ['The link has expired', 'Ask HR for a new link to sign in.'],
  },
  'account-without-forvaltning': {
    da: ['Forvaltning mangler', 'Vælg mindst én forvaltning, som forvaltningschefen skal se.'],
    en: ['Forvaltning missing', 'Choose at least one forvaltning for the forvaltningschef to see.'],
  },
  'account-not-removed': {
    da: [
      'Adgangen er ikke fjernet',
      'Den er fjernet i forvejen, eller det er HR’s sidste adgang. Giv en anden fra HR adgang først.',
    ],
    en: [
      'The access was not removed',
      'It is gone already, or it is the last one of HR. Give another one from HR access first.',
    ],
  },
  'not-signed-in': {
    da: ['Du er ikke logget ind', 'Log ind med dit link for at se siden.'],
    en: ['You are not signed in', 'Sign in with your link to see the page.'],
  },
  'role-not-allowed': {
    da: ['Du har ikke adgang', 'Siden er for HR.'],
    en: ['You do not have access', 'This page is for HR.'],
  },
  'cross-site-request': {
    da: ['Afvist', 'Kaldet kom fra en anden side end Ledelsespuls.'],
    en: ['Refused', 'The request came from another site than Ledelsespuls.'],
  },
} as const satisfies Partial<ProblemTexts>;
