import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps a round's box shut. */
export const BOX_TEXTS = {
  'box-code-wrong': {
    da: [
      'Koden passer ikke',
      'Den har 26 tegn og hører til netop denne måling. Se efter, om et tegn er læst forkert, eller om papiret er fra en anden måling. Intet er ændret.',
    ],
    en: [
      'The code does not fit',
      'It has 26 characters and belongs to this very round. Check for a misread character, or for a paper of another round. Nothing has changed.',
    ],
  },
  'box-codes-untried': {
    da: [
      'Koderne er ikke prøvet',
      'Målingen kan åbnes, når begge koder er lavet og prøvet. Uden dem kunne svarene aldrig gøres op. Intet er ændret.',
    ],
    en: [
      'The codes have not been tried',
      'The round can open once both codes are made and tried. Without them the answers could never be counted. Nothing has changed.',
    ],
  },
  'box-locked': {
    da: [
      'Boksen er låst',
      'Skriv en af målingens to koder på målingens side. Er koden skrevet før, kan programmet være startet igen siden.',
    ],
    en: [
      'The box is locked',
      'Type one of the round’s two codes on the round’s page. If one was typed before, the program may have been started again since.',
    ],
  },
  'box-key-lost': {
    da: [
      'Boksens nøgle er væk',
      'Filen findes ikke i mappen med nøgler (BOX_KEYS_DIR). Er mappen ikke forbundet, så forbind den. Er filen tabt, kan svarene ikke læses af nogen mere.',
    ],
    en: [
      'The key of the box is gone',
      'Its file is not in the folder of keys (BOX_KEYS_DIR). If the folder is not connected, connect it. If the file is lost, nobody can read the answers any more.',
    ],
  },
  'box-key-not-kept': {
    da: [
      'Målingens nøgle kan ikke gemmes',
      'Der kan ikke skrives i mappen med nøgler (BOX_KEYS_DIR). Sig det til den, der driver serveren. Intet er ændret.',
    ],
    en: [
      'The round’s key cannot be kept',
      'The folder of keys (BOX_KEYS_DIR) cannot be written to. Tell whoever runs the server. Nothing has changed.',
    ],
  },
  'box-damaged': {
    da: [
      'Boksens indhold er ændret',
      '{{count}} kuverter kan ikke åbnes eller er flere, end der er inviteret. Nogen eller noget har ændret databasen. Læg den tilbage fra en kopi, og prøv igen.',
    ],
    en: [
      'The content of the box has been changed',
      '{{count}} envelopes do not open, or are more than were invited. Somebody or something has changed the database. Restore it from a copy, and try again.',
    ],
  },
} as const satisfies Partial<ProblemTexts>;
