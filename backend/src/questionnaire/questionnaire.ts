/** A text in both languages of the interface. */
export interface LocalisedText {
  readonly da: string;
  readonly en: string;
}

export type QuestionnaireKind = 'annual' | 'pulse';

/** One agreement statement. Its key never changes its meaning; new wording is a new key. */
export interface Statement {
  readonly key: string;
  readonly text: LocalisedText;
  /** Asked in the report's own negative words: agreeing says that the problem is there. */
  readonly problem?: true;
  /** The key that this statement replaces with other words; a trend is broken there. */
  readonly follows?: string;
  /** Ids of the 2020 findings that state the very thing asked here. */
  readonly measures: readonly string[];
  /** Those of them that today's answers can be held against; the others are evidence only. */
  readonly verdict?: readonly string[];
  /** Answers to it could harm: it is shown for groups of twenty or more only. */
  readonly sensitive?: boolean;
  /** About the leader's own work, which they know: "Do not know" is not among its answers. */
  readonly withoutDontKnow?: boolean;
  /** Whom it concerns, where that is only some; the others say "Not relevant to me". */
  readonly relevance?: LocalisedText;
  /** Why two of those findings contradict each other on this statement, where they do. */
  readonly contradiction?: string;
}

export interface Subtheme {
  /** The codebook's key, such as `3b`. */
  readonly key: string;
  /** The address of its page, such as `tid-til-ledelse`. */
  readonly slug: string;
  readonly name: LocalisedText;
  readonly statements: readonly Statement[];
  /** Said where the 2020 findings allow no band for any statement. */
  readonly withoutBand?: string;
}

export interface OpenQuestion {
  readonly key: string;
  readonly text: LocalisedText;
}

export interface Theme {
  /** The codebook's number, `1` to `6`. */
  readonly key: string;
  readonly name: LocalisedText;
  readonly subthemes: readonly Subtheme[];
  readonly comment?: OpenQuestion;
}

export interface BackgroundQuestion {
  readonly key: string;
  readonly text: LocalisedText;
  /** Results of kommunen are cut by its options. */
  readonly breakdown?: boolean;
  /** Asked of those alone who chose this option of another background question. */
  readonly onlyIf?: { readonly question: string; readonly option: string };
  readonly options: readonly { readonly key: string; readonly text: LocalisedText }[];
}

export interface AnswerScale {
  /** Lowest agreement first: values 1 to 5. */
  readonly points: readonly { readonly value: number; readonly text: LocalisedText }[];
  readonly dontKnow: LocalisedText;
  readonly notRelevant: LocalisedText;
}

/** One version of what is asked. A released version never changes. */
export interface Questionnaire {
  readonly kind: QuestionnaireKind;
  readonly version: string;
  readonly title: LocalisedText;
  /** How long it takes to answer, in minutes, as told to the leader. */
  readonly minutes: number;
  /** Said once before the first statement: what words such as "my area" mean in all of them. */
  readonly introduction?: LocalisedText;
  readonly scale: AnswerScale;
  readonly themes: readonly Theme[];
  /** One statement on the whole of the leader's conditions; belongs to no theme. */
  readonly overall: Statement;
  readonly background: readonly BackgroundQuestion[];
  readonly closing?: OpenQuestion;
}
