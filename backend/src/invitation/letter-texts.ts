/** What is the same in every letter of a round. */
export interface LetterFacts {
  readonly round: string;
  readonly simulated: boolean;
  readonly organisation: string;
  /** Where the code is typed, as one writes it in a browser. */
  readonly address: string;
  /** The last day to answer, in words, Danish and English. */
  readonly closesOn: { readonly da: string; readonly en: string };
  readonly minutes: number;
  readonly minimum: number;
  /** Mail of the person in HR who had the letters made. */
  readonly contact: string;
}

/** The words of a letter: Danish, with the same in short in English below. */
export const LETTER_TEXTS = {
  title: (round: string) => `Breve til ${round}`,
  simulated: 'Eksempel: målingen hører til en opdigtet kommune. Send ikke brevet.',
  heading: (round: string) => `Vil du svare på ${round}?`,
  why: ({ organisation }: LetterFacts) =>
    `Du er leder i ${organisation}, og vi vil gerne vide, hvordan dine vilkår er. De andre ledere har fået et link i en mail. Du får en kode i stedet.`,
  how: 'Sådan gør du',
  open: ({ address }: LetterFacts) => `Åbn ${address} på en telefon eller en computer.`,
  type: 'Skriv din kode. Store og små bogstaver er lige meget.',
  answer: ({ minutes }: LetterFacts) =>
    `Svar. Det tager cirka ${minutes} minutter. Det er frivilligt, og du kan springe over, hvad du vil.`,
  deadline: ({ closesOn }: LetterFacts) => `Du kan svare og rette til og med ${closesOn.da}.`,
  who: 'Hvem kan se hvad?',
  promises: ({ minimum }: LetterFacts) => [
    'Ingen skærm, fil eller rapport viser et enkelt svar, heller ikke for HR eller din chef.',
    `Resultater vises kun for grupper, hvor mindst ${minimum} har svaret.`,
    'Dit navn gemmes aldrig sammen med svarene.',
    'Koden er din egen. Den, der har den, kan svare i dit sted, men ikke læse dit svar. Giv den ikke videre.',
  ],
  questions: 'Har du spørgsmål?',
  contact: ({ organisation, contact }: LetterFacts) =>
    `Spørg HR i ${organisation}: ${contact}. Der kan du også få skemaet på papir.`,
  english: {
    heading: 'In English',
    text: ({ address, closesOn, minutes, minimum }: LetterFacts) =>
      `Open ${address}, choose English and type the code above. It takes about ${minutes} minutes, is voluntary, and can be done up to and including ${closesOn.en}. Nobody is shown a single answer, results are shown only for groups in which at least ${minimum} have answered, and your name is never stored with the answers. The code is your own: do not pass it on.`,
  },
} as const;
