import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps a leader from answering by a link or code. */
export const ANSWER_TEXTS = {
  'link-unknown': {
    da: ['Linket kendes ikke', 'Se efter, om hele linket kom med. Ellers spørg HR om et nyt.'],
    en: ['The link is not known', 'Check that the whole link came along. Otherwise ask HR.'],
  },
  'link-withdrawn': {
    da: ['Linket er trukket tilbage', 'Spørg HR, hvis du mener, det er en fejl.'],
    en: ['The link has been withdrawn', 'Ask HR if you think this is a mistake.'],
  },
  'code-mistyped': {
    da: ['Koden er ikke skrevet rigtigt', 'Et tegn er forkert. Hold koden op mod dit brev.'],
    en: ['The code is not typed right', 'A character is wrong. Hold the code against your letter.'],
  },
  'code-unknown': {
    da: ['Koden kendes ikke', 'Hold koden op mod dit brev. Er den rigtig, så spørg HR om en ny.'],
    en: [
      'The code is not known',
      'Hold the code against your letter. If it is right, ask HR for a new one.',
    ],
  },
  'too-many-attempts': {
    da: [
      'Der er prøvet for mange ukendte koder',
      'Prøv igen om {{minutes}} min. En rigtig kode virker stadig.',
    ],
    en: [
      'Too many unknown codes have been tried',
      'Try again in {{minutes}} min. A right code still works.',
    ],
  },
  'leader-left': {
    da: [
      'Du står ikke længere på listen over ledere',
      'Der kan ikke svares med dit link mere. Et svar, der er sendt, tæller stadig med.',
    ],
    en: [
      'You are no longer on the list of leaders',
      'Your link can no longer be used to answer. An answer that was sent still counts.',
    ],
  },
  'answered-elsewhere': {
    da: [
      'Der er svaret fra et andet sted',
      'Der ligger allerede et svar fra en anden enhed. Det erstattes kun, når lederen bekræfter det. Intet er ændret.',
    ],
    en: [
      'Answered elsewhere',
      'An answer from another device is already there. It is replaced only once the leader confirms it. Nothing has changed.',
    ],
  },
  'answered-on-device': {
    da: [
      'Der er svaret med dette link',
      'Kun enheden, der sendte, eller rettekoden kan ændre svaret. Intet er ændret.',
    ],
    en: [
      'This link has been answered',
      'Only the device that sent it, or its code, can change the answer. Nothing has changed.',
    ],
  },
  'recovery-code-missing': {
    da: [
      'Rettekoden mangler',
      'I denne måling sendes et svar sammen med en kode, som enheden selv laver. Åbn linket igen.',
    ],
    en: [
      'The recovery code is missing',
      'In this round an answer is sent with a code that the device makes. Open the link again.',
    ],
  },
  'recovery-code-mistyped': {
    da: ['Rettekoden er ikke skrevet rigtigt', 'Den har 17 tegn, og et af dem er forkert.'],
    en: ['The recovery code is not typed right', 'It has 17 characters, and one is wrong.'],
  },
  'drafts-full': {
    da: ['Der er ikke plads til flere kladder', 'Svarene er stadig på denne enhed.'],
    en: ['There is no room for more drafts', 'The answers are still on this device.'],
  },
  'draft-changed': {
    da: ['Kladden er ændret', 'En anden enhed har gemt en nyere kladde. Hent den, og gem igen.'],
    en: [
      'The draft has changed',
      'Another device has saved a newer draft. Fetch it and save again.',
    ],
  },
} satisfies Partial<ProblemTexts>;
