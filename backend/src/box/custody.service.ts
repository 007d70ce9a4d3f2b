import { Injectable } from '@nestjs/common';
import type { Box, BoxCodes } from '@ledelsespuls/contracts/bodies/rounds/box';
import type { BoxState } from '@ledelsespuls/contracts/lists/rounds/box';
import { printCode } from '@ledelsespuls/contracts/codes/checked-code';
import { BOX_CODES, BoxKeys } from '../envelope/box-keys.service';
import { JobsService } from '../jobs/jobs.service';
import { Problem } from '../problem/problem';
import { refusedStep } from '../round/refused-step';
import { SMALLEST_PARTICIPATION_GROUP } from '../round/participation/participation';
import type { RoundEntity } from '../round/round.entity';
import { RoundRepository } from '../round/round.repository';
import { BoxRepository } from './box.repository';
import { BoxService } from './box.service';

/** What HR does with the codes of a box: makes them, tries them, and opens with one of them. */
@Injectable()
export class CustodyService {
  constructor(
    private readonly boxes: BoxRepository,
    private readonly box: BoxService,
    private readonly rounds: RoundRepository,
    private readonly keys: BoxKeys,
    private readonly jobs: JobsService,
  ) {}

  async describe(roundKey: string): Promise<Box> {
    const round = await this.load(roundKey);
    return {
      custody: round.boxCustody,
      state: await this.stateOf(round),
      tried: round.boxCodesTried.length,
      codes: round.boxCustody === 'codes' ? BOX_CODES : 0,
      counts: await this.countsOf(round),
    };
  }

  /** Makes both codes of a draft, in place of any before; from then on it opens with codes. */
  async makeCodes(roundKey: string): Promise<BoxCodes> {
    const round = await this.load(roundKey);
    if (round.state !== 'draft') throw refusedStep(round.state);
    if (!(await this.keys.canBeKept())) throw new Problem('box-key-not-kept');
    const { publicKey, codes } = await this.keys.createWithCodes();
    if (!(await this.rounds.keepBoxKey(round.id, publicKey))) {
      await this.keys.destroy(publicKey);
      throw refusedStep((await this.load(roundKey)).state);
    }
    if (round.boxKey) await this.keys.destroy(round.boxKey);
    return { codes: codes.map(printCode) };
  }

  /** Notes that one of a draft's codes opens what it is to open. */
  async tryCode(roundKey: string, code: string): Promise<Box> {
    const round = await this.load(roundKey);
    if (round.state !== 'draft') throw refusedStep(round.state);
    const place = round.boxKey && (await this.keys.placeOfCode(round.boxKey, code));
    if (round.boxKey === null || place === null) throw new Problem('box-code-wrong');
    await this.rounds.noteTriedCode(round.id, round.boxKey, place);
    return this.describe(roundKey);
  }

  /** Opens the box of a closed round; the key stays in this program's memory until it is published. */
  async open(roundKey: string, code: string): Promise<Box> {
    const round = await this.load(roundKey);
    if (round.state !== 'closed') throw refusedStep(round.state);
    if ((await this.stateOf(round)) === 'lost') throw new Problem('box-key-lost');
    if (!round.boxKey || !(await this.keys.unlock(round.boxKey, code))) {
      throw new Problem('box-code-wrong');
    }
    await this.box.fill(round);
    await this.jobs.send('publication-preview', { round: roundKey, name: round.name }, roundKey);
    return this.describe(roundKey);
  }

  /**
   * In a group too small for participation nothing is said, nor where a link was withdrawn: beside the number that HR is
   * shown it would tell whether that leader had answered. Of plain rows nothing is compared.
   */
  private async countsOf({
    id,
    state,
    boxVersion,
    boxAnswers: counted,
  }: RoundEntity): Promise<Box['counts']> {
    if (boxVersion === 1 || (state !== 'open' && state !== 'closed')) return null;
    const marks = (await this.rounds.countByRound()).get(id);
    if (!marks || marks.withdrawn > 0 || marks.invited < SMALLEST_PARTICIPATION_GROUP) return null;
    const received = counted === null ? await this.boxes.countEnvelopes(id) : null;
    return { noted: marks.given, received, counted };
  }

  private async stateOf(round: RoundEntity): Promise<BoxState> {
    const { state, boxKey, boxCustody, boxVersion, boxCodesTried } = round;
    if (state === 'published') return 'destroyed';
    if (state === 'draft') {
      if (boxCustody === 'file') return (await this.keys.canBeKept()) ? 'ready' : 'lost';
      if (boxKey === null) return 'unmade';
      if ((await this.keys.stateOf(boxKey)) === 'lost') return 'lost';
      return boxCodesTried.length < BOX_CODES ? 'untried' : 'ready';
    }
    // Version 1 has no key before its box is filled.
    if (boxKey === null) return boxVersion === 1 && state === 'open' ? 'collecting' : 'open';
    const key = await this.keys.stateOf(boxKey);
    if (key === 'lost') return 'lost';
    if (state === 'open') return 'collecting';
    return key === 'locked' ? 'locked' : 'open';
  }

  private async load(key: string): Promise<RoundEntity> {
    const round = await this.boxes.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    return round;
  }
}
