import { Type } from 'typebox';
import { ELICITED_WORDS } from '../../lists/results/elicited-words';
import {
  count,
  day,
  described,
  either,
  flag,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  optional,
  record,
  text,
  type Body,
} from '../schema';

const ofHundred = Type.Integer({ minimum: 0, maximum: 100 });
/** A median or a quartile may lie between two readers. */
const betweenReaders = Type.Number({ minimum: 0, maximum: 100 });

/** What one reader says a word stands for, in leaders of 100. */
const placement = either(
  record({ status: is('unanswered') }),
  record({ status: is('cannot-say') }),
  record({
    status: is('placed'),
    least: ofHundred,
    likely: ofHundred,
    most: ofHundred,
  }),
);
export type Placement = Body<typeof placement>;

/** The words that a reader is asked about, in that reader's order, with what the reader has said. */
export const WordReading = named('WordReading', {
  pages: listOf(
    named('WordPage', {
      word: oneOf(ELICITED_WORDS),
      isRepeat: described('It was asked about before', flag),
      placement,
    }),
  ),
  invited: described('Readers with a link', count),
  finished: described('Readers who have been through all pages', count),
});
export type WordReading = Body<typeof WordReading>;

/** `least`, `likely` and `most` are there where the status is `placed`. */
export interface PlaceWord {
  readonly status: 'placed' | 'cannot-say';
  readonly least?: number;
  readonly likely?: number;
  readonly most?: number;
}

/** What the words of 2020 are taken to stand for: as assumed, or as readers have placed them. */
export const LexiconBasis = either(
  record({
    basis: is('assumed'),
    asOf: optional(
      described('The day that HR came back to them; absent where they never were left', day),
    ),
  }),
  record({
    basis: is('elicited'),
    asOf: described('The day that the elicitation was closed', day),
    readers: count,
  }),
);
export type LexiconBasis = Body<typeof LexiconBasis>;

const expected = record({ same: ofHundred, opposite: ofHundred });

/** What the readers of an elicitation say that a word stands for. */
export const ElicitedValue = named('ElicitedValue', {
  word: oneOf(ELICITED_WORDS),
  placed: described('Readers who placed it', count),
  cannotSay: count,
  least: described('Medians over the readers, in leaders of 100', nullable(betweenReaders)),
  likely: nullable(betweenReaders),
  most: nullable(betweenReaders),
  spread: described(
    'First and third quartile of what the readers take for most likely',
    nullable(record({ low: betweenReaders, high: betweenReaders })),
  ),
  expected: described(
    'Per cent that would answer today what the finding says, had nothing changed; null where the word gives none, or too few placed it',
    nullable(expected),
  ),
  assumed: described('The same as it is assumed', nullable(expected)),
});
export type ElicitedValue = Body<typeof ElicitedValue>;

export const Elicitation = named('Elicitation', {
  id: text,
  openedOn: day,
  closedOn: nullable(day),
  invited: described('Readers with a link', count),
  begun: described('Readers who have said something of a word', count),
  finished: described('Readers who have been through all pages; the values are theirs', count),
  isInUse: described('Verdicts of rounds that are published from now on rest on it', flag),
  takenOn: described('The day that it was taken into use', nullable(day)),
  values: described('Null until it is closed', nullable(listOf(ElicitedValue))),
});
export type Elicitation = Body<typeof Elicitation>;

export const Elicitations = named('Elicitations', {
  lexicon: LexiconBasis,
  elicitations: described('Newest first', listOf(Elicitation)),
});
export type Elicitations = Body<typeof Elicitations>;

const CONSISTENCY = {
  repeats: described('Words placed twice', count),
  near: described('Of these, words whose most likely figures lie near each other', count),
  distance: described('Median of how far they lie apart, in points', nullable(betweenReaders)),
};

/** How alike readers who have been through all pages place a word the second time. Nobody is named. */
export const ReaderConsistency = named('ReaderConsistency', {
  total: record(CONSISTENCY),
  readers: described(
    'In an order that has nothing to do with that of the links',
    listOf(record(CONSISTENCY)),
  ),
});
export type ReaderConsistency = Body<typeof ReaderConsistency>;

/** Made once, and kept by nobody. */
export const WordLinks = named('WordLinks', { links: listOf(text) });
export type WordLinks = Body<typeof WordLinks>;

export interface AskReaders {
  readonly readers: number;
}
