import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BoxKeys } from '../envelope/box-keys.service';
import { opener, type KeyPair } from '../envelope/sealing.crypto';
import { Problem } from '../problem/problem';
import {
  answerOfBytes,
  envelopePurpose,
  type SealedAnswer,
} from '../response/envelope/sealed-answer';
import { forvaltningOf } from '../round/groups/round-groups';
import { refusedStep } from '../round/refused-step';
import type { RoundEntity } from '../round/round.entity';
import { BoxRepository } from './box.repository';
import { countSurplus, fillBox, type ClosedBox, type CommentDecision } from './closed-box';
import { openBox, openDecisions, sealBox, sealDecision } from './closed-box.crypto';
import { readPlain } from './plain/plain-rows.repository';

/** Fills and reads the box of a closed round. What is in it is plain in memory alone. */
@Injectable()
export class BoxService {
  constructor(
    private readonly boxes: BoxRepository,
    private readonly keys: BoxKeys,
  ) {}

  /**
   * Opens all envelopes of a closed round and seals what is in them as one piece. Done already it does
   * nothing, so it can be taken again after a crash at any point.
   * @throws Problem where the key cannot be had here, or an envelope is not what was sent
   */
  async fill(round: RoundEntity): Promise<void> {
    if (await this.boxes.findBox(round.id)) return;
    if (round.boxVersion === 1) return this.fillFromPlain(round);
    const key = await this.keyOf(round);
    const open = await opener(key);
    const envelopes = await this.boxes.listEnvelopes(round.id);
    const surplus = countSurplus(round.cells ?? [], envelopes);
    if (surplus > 0) throw new Problem('box-damaged', { params: { count: surplus } });
    const answers: SealedAnswer[] = [];
    for (const { cell, content } of envelopes) {
      const bytes = await open(envelopePurpose(round.id, cell), content).catch(() => null);
      if (bytes) answers.push(answerOfBytes(bytes));
    }
    const unopened = envelopes.length - answers.length;
    if (unopened > 0) throw new Problem('box-damaged', { params: { count: unopened } });
    const organisation = round.organisation ?? [];
    const forvaltningKeyOf = (groupKeys: readonly string[]) =>
      forvaltningOf(organisation, groupKeys)?.key ?? null;
    await this.keep(round, key, fillBox(answers, forvaltningKeyOf, randomUUID), []);
  }

  /** What a closed round holds. */
  async read(round: RoundEntity): Promise<ClosedBox> {
    await this.fill(round);
    const content = await this.boxes.findBox(round.id);
    // Published meanwhile.
    if (!content) throw refusedStep('published');
    const box = await openBox(await this.keyOf(await this.current(round)), round.id, content);
    if (!box) throw new Problem('box-damaged', { params: { count: 1 } });
    return box;
  }

  /** By comment: what HR has decided so far. */
  async decisions(
    round: RoundEntity,
    manager: EntityManager = this.boxes.manager,
  ): Promise<Map<string, CommentDecision>> {
    const kept = await this.boxes.listDecisions(round.id, manager);
    return openDecisions(await this.keyOf(await this.current(round)), round.id, kept);
  }

  /**
   * @param decision null takes the earlier one back
   * @returns false where the round is not closed any more
   */
  async decide(
    round: RoundEntity,
    commentId: string,
    decision: CommentDecision | null,
  ): Promise<boolean> {
    const { boxKey } = await this.current(round);
    const sealed =
      decision && boxKey && (await sealDecision(boxKey, round.id, commentId, decision));
    return this.boxes.decide(round.id, commentId, sealed ? sealed.content : null);
  }

  /** Takes box and decisions away for good, within the transaction that publishes. */
  remove(manager: EntityManager, round: RoundEntity): Promise<void> {
    return this.boxes.remove(manager, round.id);
  }

  /** After that transaction: what copies hold of the box can be opened by nobody from here on. */
  async destroyKey(round: RoundEntity): Promise<void> {
    const { boxKey } = await this.current(round);
    if (boxKey) await this.keys.destroy(boxKey);
    await this.boxes.rewriteFiles();
  }

  /** Once the round has closed: its drafts are gone, and copies of them can be opened by nobody. */
  async destroyDraftKey({ draftKey }: RoundEntity): Promise<void> {
    if (draftKey) await this.keys.destroy(draftKey);
  }

  private async fillFromPlain(round: RoundEntity): Promise<void> {
    if (!(await this.keys.canBeKept())) throw new Problem('box-key-not-kept');
    const boxKey = await this.keys.create();
    const key = await this.keys.find(boxKey);
    const { box, decisions } = await readPlain(this.boxes.manager, round.id);
    if (key) await this.keep(round, key, box, decisions);
  }

  private async keep(
    round: RoundEntity,
    { publicKey }: KeyPair,
    box: ClosedBox,
    decisions: readonly (CommentDecision & { commentId: string })[],
  ): Promise<void> {
    const content = await sealBox(publicKey, round.id, box);
    const sealed = await Promise.all(
      decisions.map(({ commentId, ...decision }) =>
        sealDecision(publicKey, round.id, commentId, decision),
      ),
    );
    const answers = box.responses.length;
    const isFilled = await this.boxes.fill(round.id, publicKey, { content, answers }, sealed);
    if (isFilled) await this.boxes.rewriteFiles();
    else if (round.boxVersion === 1) await this.keys.destroy(publicKey);
  }

  private async keyOf({ boxKey }: RoundEntity): Promise<KeyPair> {
    const key = boxKey && (await this.keys.find(boxKey));
    if (key) return key;
    const isLocked = boxKey !== null && (await this.keys.stateOf(boxKey)) === 'locked';
    throw new Problem(isLocked ? 'box-locked' : 'box-key-lost');
  }

  /** A round of version 1 has its key only once its box is filled. */
  private async current(round: RoundEntity): Promise<RoundEntity> {
    return round.boxKey ? round : ((await this.boxes.findRound(round.key)) ?? round);
  }
}

/** Passes over that a box cannot be opened here and now; its round's page tells why. */
export function unlessShut(error: unknown): void {
  const shut = ['box-locked', 'box-key-lost', 'box-key-not-kept', 'box-damaged'];
  if (!(error instanceof Problem) || !shut.includes(error.code)) throw error;
}
