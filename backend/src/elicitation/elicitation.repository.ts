import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ElicitedWord } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { ElicitationEntity } from './elicitation.entity';
import { ElicitedLexiconEntity } from './elicited-lexicon.entity';
import type { Marks, ReaderPlacements } from './readers/reader-placements';
import { WordPlacementEntity } from './readers/word-placement.entity';
import { WordReaderEntity } from './readers/word-reader.entity';

/** A link as it is kept: its hash, and the words that it asks about. */
export interface NewReader {
  readonly tokenHash: Buffer;
  readonly words: ElicitedWord[];
}

@Injectable()
export class ElicitationRepository {
  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {}

  /** Newest first. */
  list(): Promise<ElicitationEntity[]> {
    return this.dataSource.getRepository(ElicitationEntity).find({ order: { number: 'DESC' } });
  }

  find(id: string): Promise<ElicitationEntity | null> {
    return this.dataSource.getRepository(ElicitationEntity).findOneBy({ id });
  }

  /** @returns false where one is open already */
  open(openedOn: string, readers: readonly NewReader[]): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const opened: { id: string }[] = await manager.query(
        'INSERT INTO elicitation (opened_on) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
        [openedOn],
      );
      if (!opened[0]) return false;
      await addReaders(manager, opened[0].id, readers);
      return true;
    });
  }

  /** @returns false where it is closed */
  addReaders(id: string, readers: readonly NewReader[]): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await holdOpen(manager, id))) return false;
      await addReaders(manager, id, readers);
      return true;
    });
  }

  /** @returns false where it is closed already */
  async close(id: string, closedOn: string): Promise<boolean> {
    const { affected } = await this.dataSource
      .getRepository(ElicitationEntity)
      .update({ id, closedOn: IsNull() }, { closedOn });
    return affected === 1;
  }

  findReader(tokenHash: Buffer): Promise<WordReaderEntity | null> {
    return this.dataSource
      .getRepository(WordReaderEntity)
      .findOne({ where: { tokenHash }, relations: { elicitation: true } });
  }

  /** @returns false where the elicitation has been closed meanwhile */
  place(
    { id, elicitationId }: WordReaderEntity,
    page: number,
    marks: Marks | 'cannot-say',
  ): Promise<boolean> {
    const { least, likely, most } =
      marks === 'cannot-say' ? { least: null, likely: null, most: null } : marks;
    return this.dataSource.transaction(async (manager) => {
      if (!(await holdOpen(manager, elicitationId))) return false;
      await manager.upsert(WordPlacementEntity, { readerId: id, page, least, likely, most }, [
        'readerId',
        'page',
      ]);
      return true;
    });
  }

  /** Of each elicitation all readers with what they have said, in the order of names drawn at random. */
  async readers(
    elicitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly (ReaderPlacements & { readonly id: string })[]>> {
    const readers = await this.dataSource.getRepository(WordReaderEntity).find({
      where: { elicitationId: In([...elicitationIds]) },
      order: { id: 'ASC' },
    });
    const placements = await this.dataSource
      .getRepository(WordPlacementEntity)
      .find({ where: { reader: { elicitationId: In([...elicitationIds]) } } });
    const said = new Map(readers.map(({ id }) => [id, new Map<number, Marks | 'cannot-say'>()]));
    for (const one of placements) said.get(one.readerId)?.set(one.page, marksOf(one));
    return new Map(
      elicitationIds.map((elicitationId) => [
        elicitationId,
        readers
          .filter((reader) => reader.elicitationId === elicitationId)
          .map(({ id, words }) => ({ id, words, placements: said.get(id)! })),
      ]),
    );
  }

  /** Newest first; the newest is in use. */
  lexicons(): Promise<ElicitedLexiconEntity[]> {
    return this.dataSource
      .getRepository(ElicitedLexiconEntity)
      .find({ order: { version: 'DESC' } });
  }

  /** @returns false where it is in use already: of the same elicitation, or the assumed one */
  async take(lexicon: Omit<ElicitedLexiconEntity, 'version' | 'elicitation'>): Promise<boolean> {
    const [inUse] = await this.lexicons();
    if ((inUse?.elicitationId ?? null) === lexicon.elicitationId) return false;
    // Where two come at once the same values are noted twice, which changes nothing.
    await this.dataSource.getRepository(ElicitedLexiconEntity).insert(lexicon);
    return true;
  }
}

/** Keeps an open elicitation from being closed until the transaction ends. */
async function holdOpen(manager: EntityManager, id: string): Promise<boolean> {
  const found = await manager.findOne(ElicitationEntity, {
    where: { id, closedOn: IsNull() },
    lock: { mode: 'pessimistic_read' },
  });
  return found !== null;
}

async function addReaders(
  manager: EntityManager,
  elicitationId: string,
  readers: readonly NewReader[],
): Promise<void> {
  await manager.insert(
    WordReaderEntity,
    readers.map((reader) => ({ ...reader, elicitationId })),
  );
}

function marksOf({ least, likely, most }: WordPlacementEntity): Marks | 'cannot-say' {
  return least === null || likely === null || most === null
    ? 'cannot-say'
    : { least, likely, most };
}
