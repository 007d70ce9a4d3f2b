import { UNIT_KINDS } from '../../lists/organisation/unit-kinds';
import { WITHHELD_REASONS } from '../../lists/results/withheld-reasons';
import { LocalisedText } from './questionnaire';
import {
  count,
  described,
  either,
  flag,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  record,
  text,
  type Body,
} from '../schema';

/** Units that are to stand as one group in a publication, under a name of their own. */
export const UnitMerge = named('UnitMerge', { name: text, unitKeys: listOf(text) });
export type UnitMerge = Body<typeof UnitMerge>;

/** All merges of a round; none with an empty list. */
export interface Merges {
  readonly merges: readonly UnitMerge[];
}

const GROUP = { key: text, name: text, kind: oneOf(UNIT_KINDS), parentKey: nullable(text) };

/** Whether a group would be shown; no figure. */
export const PreviewedGroup = either(
  record({ ...GROUP, status: is('shown') }),
  record({ ...GROUP, status: is('withheld'), reason: oneOf(WITHHELD_REASONS) }),
);
export type PreviewedGroup = Body<typeof PreviewedGroup>;

const SHOWN_OF = { shown: count, of: count };

/** Which groups a publication would show and hide, by how many answered: nothing of what they answered. */
export const PublicationPreview = named('PublicationPreview', {
  groups: listOf(PreviewedGroup),
  breakdowns: listOf(record({ key: text, name: LocalisedText, groups: record(SHOWN_OF) })),
  merges: listOf(UnitMerge),
  suggestions: described('Merges by which more would be shown', listOf(UnitMerge)),
});
export type PublicationPreview = Body<typeof PublicationPreview>;

/** How far the publishing of a round is. */
export const PublicationProgress = named('PublicationProgress', {
  done: described('Statements that are computed; each twice', count),
  of: described('All of them; 0 where it is not under way in this instance of the program', count),
});
export type PublicationProgress = Body<typeof PublicationProgress>;

/** Whether a publication is what was frozen. The answers are gone, so nothing computes it again. */
export const PublicationVerification = named('PublicationVerification', {
  method: text,
  sameMethod: described('The program still computes by that method', flag),
  computedTwice: described('Before it was frozen two computations of all figures agreed', flag),
  unchanged: described('The frozen bytes have the hash that was frozen with them', flag),
});
export type PublicationVerification = Body<typeof PublicationVerification>;
