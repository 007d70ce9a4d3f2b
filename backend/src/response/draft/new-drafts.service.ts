import { Injectable } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { Problem } from '../../problem/problem';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** A leader has a few devices; switching a draft off and on again makes a new one. */
const NEW_A_DAY = 10;

/**
 * How many new drafts came by a link within a day, so that nobody fills the room of all with codes of their own. Kept in
 * memory, a server each, and by the link alone: which drafts they are is not known.
 */
@Injectable()
export class NewDrafts {
  constructor(private readonly counts: ThrottlerStorageService) {}

  /** @throws Problem where the link has had as many as it may */
  async count(tokenHash: Buffer): Promise<void> {
    const key = `draft:${tokenHash.toString('hex')}`;
    const { isBlocked } = await this.counts.increment(key, DAY_MILLISECONDS, NEW_A_DAY, 0, 'draft');
    if (isBlocked) throw new Problem('drafts-full');
  }
}
