import type { ProblemTexts } from '../problem';

/** Why something about the coding of 2020 is refused. */
export const CODING_TEXTS: ProblemTexts<
  | 'finding-not-found'
  | 'coding-batch-not-found'
  | 'coding-decision-not-found'
  | 'coding-changed'
  | 'coding-decided-meanwhile'
  | 'coding-decision-invalid'
  | 'coding-corrections-clash'
  | 'report-text-unusable'
> = {
  'finding-not-found': {
    da: ['Fundet findes ikke', 'Der er intet fund fra 2020 med nøglen "{{id}}".'],
    en: ['The finding does not exist', 'There is no finding of 2020 with the key "{{id}}".'],
  },
  'coding-batch-not-found': {
    da: ['Portionen findes ikke', 'Gå tilbage til kodningen, og vælg en portion der.'],
    en: ['The batch does not exist', 'Go back to the coding and choose a batch there.'],
  },
  'coding-decision-not-found': {
    da: [
      'Rettelsen findes ikke',
      'Den er ændret eller taget tilbage i mellemtiden. Hent siden igen.',
    ],
    en: [
      'The correction does not exist',
      'It was changed or taken back meanwhile. Load the page again.',
    ],
  },
  'coding-changed': {
    da: [
      'Kodningen er ændret i mellemtiden',
      'Filerne siger nu noget andet om fundet, end da du så det. Hent siden igen, og bedøm det på ny. Intet er gemt.',
    ],
    en: [
      'The coding has changed meanwhile',
      'The files now say something else of the finding than when you saw it. Load the page again and judge it anew. Nothing was saved.',
    ],
  },
  'coding-decided-meanwhile': {
    da: [
      'Du har bedømt fundet et andet sted',
      'Din bedømmelse er ændret i et andet vindue, siden du hentede denne side. Hent siden igen, og se den. Intet er gemt her.',
    ],
    en: [
      'You have judged the finding elsewhere',
      'Your decision was changed in another window since you loaded this page. Load the page again to see it. Nothing was saved here.',
    ],
  },
  'coding-decision-invalid': {
    da: ['Bedømmelsen kan ikke gemmes', 'Se, hvad der skal rettes. Intet er gemt.'],
    en: ['The decision cannot be saved', 'See what needs correcting. Nothing was saved.'],
  },
  'coding-corrections-clash': {
    da: [
      'Rettelsen kan ikke sættes i kraft sammen med de andre',
      'Tag først en anden rettelse af udsagnet ud af kraft. Intet er ændret.',
    ],
    en: [
      'The correction cannot be put into force beside the others',
      'First take another correction of the statement out of force. Nothing has changed.',
    ],
  },
  'report-text-unusable': {
    da: [
      'Teksten passer ikke til kodningen',
      'Rapportens tekst skal have de samme linjer som den, der blev kodet. Disse ord står ikke, hvor kodningen siger. Intet er ændret.',
    ],
    en: [
      'The text does not fit the coding',
      'The text of the report must have the same lines as the one that was coded. These words do not stand where the coding says. Nothing has changed.',
    ],
  },
};
