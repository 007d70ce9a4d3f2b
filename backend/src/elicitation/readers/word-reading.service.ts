import { Injectable } from '@nestjs/common';
import type {
  Placement,
  PlaceWord,
  WordReading,
} from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { hashToken } from '../../access/token.crypto';
import { Problem } from '../../problem/problem';
import { ElicitationRepository } from '../elicitation.repository';
import { areInOrder, isFinished, type Marks } from './reader-placements';
import { isRepeat } from './word-pages';
import type { WordReaderEntity } from './word-reader.entity';

/** A reader's side, by a link alone. */
@Injectable()
export class WordReadingService {
  constructor(private readonly elicitations: ElicitationRepository) {}

  /** @throws Problem where the link is unknown, or its elicitation is closed */
  async view(token: string): Promise<WordReading> {
    const { id, elicitationId, words } = await this.load(token);
    const readers = (await this.elicitations.readers([elicitationId])).get(elicitationId) ?? [];
    const placements = readers.find((reader) => reader.id === id)?.placements;
    return {
      pages: words.map((word, page) => ({
        word,
        isRepeat: isRepeat(page),
        placement: placementOf(placements?.get(page)),
      })),
      invited: readers.length,
      finished: readers.filter(isFinished).length,
    };
  }

  /** Keeps what is said of a page's word; what was said of it before goes. */
  async place(token: string, page: number, said: PlaceWord): Promise<void> {
    const reader = await this.load(token);
    if (!(page in reader.words)) throw new Problem('page-not-found');
    const marks = marksIn(said);
    if (marks !== 'cannot-say' && !areInOrder(marks)) throw new Problem('marks-not-in-order');
    if (!(await this.elicitations.place(reader, page, marks)))
      throw new Problem('elicitation-closed');
  }

  private async load(token: string): Promise<WordReaderEntity> {
    const reader = await this.elicitations.findReader(hashToken('elicitation', token));
    if (!reader) throw new Problem('link-unknown');
    if (reader.elicitation.closedOn !== null) throw new Problem('elicitation-closed');
    return reader;
  }
}

const placementOf = (marks: Marks | 'cannot-say' | undefined): Placement =>
  marks === undefined
    ? { status: 'unanswered' }
    : marks === 'cannot-say'
      ? { status: 'cannot-say' }
      : { status: 'placed', ...marks };

/** Figures along with `cannot-say` say nothing. */
function marksIn({ status, least, likely, most }: PlaceWord): Marks | 'cannot-say' {
  if (status === 'cannot-say') return 'cannot-say';
  return { least: least!, likely: likely!, most: most! };
}
