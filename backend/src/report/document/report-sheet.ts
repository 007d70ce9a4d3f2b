import type { ResultWords } from '@ledelsespuls/contracts/words/results';
import type { WholeRound } from '../../insight/results';
import type { TaggedDocument } from '../../paper/tagged-document';
import type { PublishedGroup, ShownGroup } from '../../publication/publication';
import type { DocumentTexts } from './document-texts';
import type { Language } from '../share-words';

/** All that a report is written from. */
export interface ReportFacts {
  /** As the group's own readers may see it. */
  readonly round: WholeRound;
  readonly group: ShownGroup;
  readonly municipality: string;
  readonly language: Language;
}

/** The same with what it is written on. */
export interface ReportSheet extends ReportFacts {
  readonly paper: TaggedDocument;
  readonly texts: DocumentTexts;
  /** What the pages of results say too. */
  readonly words: ResultWords;
}

/** Kommunen and the forvaltninger of the report; centers are in its tables. */
export function mainGroups({ round }: ReportFacts): readonly PublishedGroup[] {
  return round.publication.groups.filter(
    ({ kind }) => kind === 'kommune' || kind === 'forvaltning',
  );
}
