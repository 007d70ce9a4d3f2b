import { Injectable } from '@nestjs/common';
import type { BoxCustody } from '@ledelsespuls/contracts/lists/rounds/box';
import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import type { CreateRound, Round } from '@ledelsespuls/contracts/bodies/rounds/round';
import type { Participation } from '@ledelsespuls/contracts/bodies/rounds/participation';
import { Problem } from '../problem/problem';
import { BOX_CODES, BoxKeys } from '../envelope/box-keys.service';
import { OrganisationService } from '../organisation/organisation.service';
import { QuestionnaireService } from '../questionnaire/questionnaire.service';
import { ReleasedVersions } from '../questionnaire/released-versions.repository';
import { MailRoute } from '../settings/mail-route.service';
import { danishDay } from './days/calendar-day';
import { formCells } from './groups/form-cells';
import { freezeOrganisation, withTurnover } from './groups/freeze-organisation';
import {
  NO_PARTICIPATION,
  participationByUnit,
  SMALLEST_PARTICIPATION_GROUP,
} from './participation/participation';
import { participationCurve, type CurvePoint } from './participation/participation-curve';
import { RoundEntity } from './round.entity';
import { roundKey } from './round-key';
import { RoundRepository, type RoundCount } from './round.repository';
import { refusedStep } from './refused-step';
import { nextState } from './round-state';

@Injectable()
export class RoundService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly questionnaires: QuestionnaireService,
    private readonly released: ReleasedVersions,
    private readonly organisation: OrganisationService,
    private readonly route: MailRoute,
    private readonly boxKeys: BoxKeys,
  ) {}

  /** @throws Problem where the questionnaire is not there or the name is taken */
  async create(
    wanted: CreateRound,
    simulated = false,
    boxCustody: BoxCustody = 'file',
  ): Promise<Round> {
    const file = this.questionnaires.find(wanted.kind, wanted.version);
    if (wanted.opensOn && wanted.opensOn > wanted.closesOn)
      throw new Problem('round-days-reversed');
    const key = roundKey(wanted.name);
    if (await this.rounds.findByKey(key)) throw new Problem('round-name-taken');
    await this.released.release(file);
    await this.rounds.create({ ...wanted, key, simulated, boxCustody });
    return this.find(key);
  }

  async list(): Promise<Round[]> {
    const [rounds, counts] = await Promise.all([this.rounds.list(), this.rounds.countByRound()]);
    return Promise.all(rounds.map((round) => this.describe(round, counts.get(round.id))));
  }

  async find(key: string): Promise<Round> {
    const round = await this.load(key);
    return this.describe(round, (await this.rounds.countByRound()).get(round.id));
  }

  /** Of a draft alone: leaders of an open round have been told who can change their answer. */
  async chooseEditHolder(key: string, editHolder: EditHolder): Promise<Round> {
    const { id } = await this.load(key);
    if (!(await this.rounds.keepEditHolder(id, editHolder))) {
      throw refusedStep((await this.load(key)).state);
    }
    return this.find(key);
  }

  /**
   * Of a draft alone, and of one round alone: what leaders remember of 2020 is asked once.
   * @throws Problem where the round is a pulse, or another asks or has asked
   */
  async chooseRecollection(key: string, asksRecollection: boolean): Promise<Round> {
    const { id, kind } = await this.load(key);
    if (asksRecollection && kind !== 'annual') throw new Problem('recollection-not-annual');
    const kept = await this.rounds.keepRecollection(id, asksRecollection);
    if (kept === 'asked-elsewhere') throw new Problem('recollection-asked');
    if (kept === 'opened') throw refusedStep((await this.load(key)).state);
    return this.find(key);
  }

  /** Freezes the organisation as it is today and invites every leader in it. */
  async open(key: string, day = danishDay(new Date())): Promise<Round> {
    const round = await this.load(key);
    if (!nextState(round.state, 'open')) throw refusedStep(round.state);
    const { units, leaders, successionIds } = await this.organisation.currentOrganisation();
    if (leaders.length === 0) throw new Problem('round-without-leaders');
    this.organisation.refuseNotNested(units);
    const frozen = withTurnover(
      freezeOrganisation(units, leaders, round.minimum),
      await this.rounds.listOpened(),
    );
    const cellOf = formCells(frozen.groupKeysOf, round.minimum);
    const boxKey = await this.boxKeyFor(round);
    const draftKey = await this.boxKeys.create();
    const opened = await this.rounds
      .open(round.id, day, frozen, successionIds, { key: boxKey, draftKey, cellOf })
      .catch(async (error: unknown) => {
        await this.forgetUnused(round, boxKey, draftKey);
        throw error;
      });
    if (!opened) {
      await this.forgetUnused(round, boxKey, draftKey);
      throw refusedStep((await this.load(key)).state);
    }
    return this.find(key);
  }

  /**
   * The key that a round is opened with: where codes open it, the one whose codes have both been tried.
   * @throws Problem where it has none that could be opened again
   */
  private async boxKeyFor({ boxCustody, boxKey, boxCodesTried }: RoundEntity): Promise<Buffer> {
    if (boxCustody === 'file') {
      if (!(await this.boxKeys.canBeKept())) throw new Problem('box-key-not-kept');
      return this.boxKeys.create();
    }
    if (boxKey === null || boxCodesTried.length < BOX_CODES) throw new Problem('box-codes-untried');
    if ((await this.boxKeys.stateOf(boxKey)) === 'lost') throw new Problem('box-key-lost');
    return boxKey;
  }

  private async forgetUnused(
    { boxKey: kept }: RoundEntity,
    boxKey: Buffer,
    draftKey: Buffer,
  ): Promise<void> {
    await this.boxKeys.destroy(draftKey);
    if (kept === null) await this.boxKeys.destroy(boxKey);
  }

  async participation(key: string): Promise<Participation> {
    const round = await this.load(key);
    const counts = await this.rounds.countByGroup(round.id);
    const byKey = new Map(counts.map(({ groupKey, ...count }) => [groupKey, count]));
    const countOf = (groupKey: string) => byKey.get(groupKey) ?? NO_PARTICIPATION;
    const groups = round.organisation ?? [];
    const kommune = groups.find(({ kind }) => kind === 'kommune');
    const previous = await this.rounds.findPrevious(round);
    return {
      ...(kommune ? countOf(kommune.key) : NO_PARTICIPATION),
      mailed: round.mailed,
      groups: participationByUnit(groups, countOf),
      curve: await this.curve(round),
      previous: previous && { name: previous.name, curve: await this.curve(previous) },
    };
  }

  private async curve({ id, openedOn, organisation }: RoundEntity): Promise<CurvePoint[]> {
    const invited = organisation?.find(({ kind }) => kind === 'kommune')?.invited ?? 0;
    if (openedOn === null || invited < SMALLEST_PARTICIPATION_GROUP) return [];
    return participationCurve(await this.rounds.listDays(id), openedOn, invited);
  }

  /** Whether leaders with mail get their links by mail alone, so that HR is given none of them. */
  sendsLinksByMail({ mailed, simulated }: RoundEntity): boolean {
    return mailed || (this.route.value.smtpUrl !== null && !simulated);
  }

  /** @throws Problem where there is no such round */
  async load(key: string): Promise<RoundEntity> {
    const round = await this.rounds.findByKey(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    return round;
  }

  private async lossesOf(
    { state, boxKey }: RoundEntity,
    given: number,
  ): Promise<Pick<Round, 'isKeyLost' | 'missingAnswers'>> {
    if (boxKey === null || (state !== 'open' && state !== 'closed')) {
      return { isKeyLost: false, missingAnswers: 0 };
    }
    return {
      isKeyLost: (await this.boxKeys.stateOf(boxKey)) === 'lost',
      missingAnswers: state === 'open' ? await this.boxKeys.missingOf(boxKey, given) : 0,
    };
  }

  private async describe(round: RoundEntity, count: RoundCount | undefined): Promise<Round> {
    const { key, name, kind, version, state, opensOn, closesOn, openedOn, closedOn } = round;
    const { publishedOn, minimum, editHolder, asksRecollection, simulated, linksFetched, mailed } =
      round;
    return {
      ...{ key, name, kind, version, state, opensOn, closesOn, openedOn, closedOn, publishedOn },
      ...{ minimum, editHolder, asksRecollection, simulated, linksFetched, mailed },
      ...(await this.lossesOf(round, count?.given ?? 0)),
      linksByMail: this.sendsLinksByMail(round),
      invited: count?.invited ?? null,
      answered: count?.answered ?? null,
    };
  }
}
