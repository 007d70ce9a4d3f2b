import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type {
  Elicitation,
  Elicitations,
  ReaderConsistency,
} from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { FEWEST_READERS } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { createToken, hashToken } from '../access/token.crypto';
import type { Lexicon } from '../baseline/baseline';
import { Problem } from '../problem/problem';
import { danishDay } from '../round/days/calendar-day';
import type { ElicitationEntity } from './elicitation.entity';
import { ElicitationRepository, type NewReader } from './elicitation.repository';
import { elicitedValues, expectedByWord } from './elicited-values';
import type { ElicitedLexiconEntity } from './elicited-lexicon.entity';
import { basisOf } from './lexicon-with';
import { readerConsistency } from './readers/reader-consistency';
import { isFinished, type ReaderPlacements } from './readers/reader-placements';
import { wordPages } from './readers/word-pages';

const LARGEST = 2 ** 32;
const chance = (): number => randomInt(LARGEST) / LARGEST;

/** HR's side of asking readers what the report's words stand for. */
@Injectable()
export class ElicitationService {
  constructor(
    private readonly elicitations: ElicitationRepository,
    private readonly assumed: Lexicon,
  ) {}

  async list(): Promise<Elicitations> {
    const [all, lexicons] = await Promise.all([
      this.elicitations.list(),
      this.elicitations.lexicons(),
    ]);
    const readers = await this.elicitations.readers(all.map(({ id }) => id));
    const [inUse] = lexicons;
    return {
      lexicon: basisOf(inUse ?? null),
      elicitations: all.map((one) => this.describe(one, readers.get(one.id) ?? [], lexicons)),
    };
  }

  /** @returns the token of each reader's link; nothing but its hash is kept */
  async open(readers: number): Promise<string[]> {
    const made = newReaders(readers);
    const isOpen = await this.elicitations.open(today(), made.map(withoutToken));
    if (!isOpen) throw new Problem('elicitation-open');
    return made.map(({ token }) => token);
  }

  async addReaders(id: string, readers: number): Promise<string[]> {
    await this.load(id);
    const made = newReaders(readers);
    if (!(await this.elicitations.addReaders(id, made.map(withoutToken))))
      throw new Problem('elicitation-closed');
    return made.map(({ token }) => token);
  }

  async consistency(id: string): Promise<ReaderConsistency> {
    await this.load(id);
    return readerConsistency((await this.elicitations.readers([id])).get(id) ?? []);
  }

  async close(id: string): Promise<void> {
    await this.load(id);
    if (!(await this.elicitations.close(id, today()))) throw new Problem('elicitation-closed');
  }

  /** From now on the readers' values are in use; rounds that are published keep theirs. */
  async takeIntoUse(id: string, account: string): Promise<void> {
    const { closedOn } = await this.load(id);
    if (closedOn === null) throw new Problem('elicitation-open');
    const readers = (await this.elicitations.readers([id])).get(id) ?? [];
    const finished = readers.filter(isFinished).length;
    if (finished < FEWEST_READERS)
      throw new Problem('elicitation-too-few', { params: { fewest: FEWEST_READERS } });
    const isTaken = await this.elicitations.take({
      elicitationId: id,
      asOf: closedOn,
      readers: finished,
      expected: expectedByWord(elicitedValues(readers, this.assumed)),
      takenOn: today(),
      account,
    });
    if (!isTaken) throw new Problem('elicitation-taken');
  }

  /** From now on the assumed values are in use again; rounds that are published keep theirs. */
  async comeBack(account: string): Promise<void> {
    const isTaken = await this.elicitations.take({
      ...{ elicitationId: null, readers: null, expected: {} },
      ...{ asOf: today(), takenOn: today(), account },
    });
    if (!isTaken) throw new Problem('lexicon-assumed');
  }

  private describe(
    { id, openedOn, closedOn }: ElicitationEntity,
    readers: readonly ReaderPlacements[],
    lexicons: readonly ElicitedLexiconEntity[],
  ): Elicitation {
    const taken = lexicons.find(({ elicitationId }) => elicitationId === id);
    return {
      id,
      openedOn,
      closedOn,
      invited: readers.length,
      begun: readers.filter(({ placements }) => placements.size > 0).length,
      finished: readers.filter(isFinished).length,
      isInUse: taken !== undefined && taken === lexicons[0],
      takenOn: taken?.takenOn ?? null,
      values: closedOn === null ? null : elicitedValues(readers, this.assumed),
    };
  }

  private async load(id: string): Promise<ElicitationEntity> {
    const found = isUUID(id) ? await this.elicitations.find(id) : null;
    if (!found) throw new Problem('elicitation-not-found');
    return found;
  }
}

const today = (): string => danishDay(new Date());

function newReaders(count: number): (NewReader & { readonly token: string })[] {
  return Array.from({ length: count }, () => {
    const token = createToken();
    return { token, tokenHash: hashToken('elicitation', token), words: wordPages(chance) };
  });
}

const withoutToken = ({ tokenHash, words }: NewReader): NewReader => ({ tokenHash, words });
