import { createHash, randomInt } from 'node:crypto';
import { extname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import type {
  PublicationPreview,
  PublicationVerification,
} from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import { BoxService, unlessShut } from '../box/box.service';
import { Problem } from '../problem/problem';
import type { CollectedResponse } from '../response/collected-response';
import { reviewedComments } from '../review/reviewed-comment';
import { commentLists } from './comment-lists';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';
import { danishDay } from '../round/days/calendar-day';
import { refusedStep } from '../round/refused-step';
import { nextState, type RoundStep } from '../round/round-state';
import type { RoundEntity } from '../round/round.entity';
import { RoundRepository } from '../round/round.repository';
import type { PublishedGroupCounts } from '../disclosure/closed/publish-statement';
import { composePublication } from './compute-publication';
import { countGroups, UnnestedGroups } from './groups/count-groups';
import { nestingFaultText } from './groups/nesting-fault-text';
import { earlierFigures, type PublishedRound } from './earlier-figures';
import { METHOD } from './method';
import { publicationInput } from './publication-input';
import type { PublicationInput } from './publication-input';
import { checkMerges, inMergedUnit } from './merges/merge-units';
import { mergeFaultText } from './merges/merge-fault-text';
import type { Publication } from './publication';
import { previewPublication } from './publication-preview';
import type { PublicationEntity } from './publication.entity';
import { PublicationRepository } from './publication.repository';
import { unitsOf } from '../round/groups/round-groups';
import { statementTasks, type StatementTask } from './statements/statement-counts';
import { WorkerPool, type MapOptions } from '../workers/worker-pool.service';
import { WorkUnderWay, type WorkProgress } from '../workers/work-under-way.service';
import { suggestMerges } from './merges/suggest-merges';

const WORKER = join(__dirname, `statements/publish-statement.worker${extname(__filename)}`);

@Injectable()
export class PublicationService {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly rounds: RoundRepository,
    private readonly box: BoxService,
    private readonly workers: WorkerPool,
    private readonly underWay: WorkUnderWay,
  ) {}

  async close(key: string, day = danishDay(new Date())): Promise<void> {
    const round = await this.load(key, 'close');
    const closed = await this.publications.close(round.id, day);
    if (!closed) throw await this.refusal(key);
    await this.box.destroyDraftKey(round);
    // What is in it is needed later; where it is locked or its key is gone, closing is done all the same.
    await this.box.fill(await this.load(key, 'publish')).catch(unlessShut);
  }

  /** Computes once everything that may be shown, and freezes it. */
  async publish(key: string, day = danishDay(new Date())): Promise<void> {
    const round = await this.load(key, 'publish');
    const beside = await this.publications.listPublished(round.id);
    const box = await this.box.read(round);
    const input = await this.inputOf(round, box.responses, beside);
    const publication = await this.underWay.run(key, (options) =>
      this.computeTwice(input, options),
    );
    const published = await this.publications.publish(
      {
        roundId: round.id,
        roundKey: round.key,
        publishedOn: day,
        computedTwice: true,
      },
      async (manager) => {
        const decisions = await this.box.decisions(round, manager);
        await this.box.remove(manager, round);
        return reviewedComments(box.comments, decisions);
      },
      (comments) => {
        const count = comments.filter(({ state }) => state === 'pending').length;
        if (count > 0) throw new Problem('comments-pending', { params: { count } });
        const questions = openQuestionsOf(round.questionnaire.content).map(({ key }) => key);
        const placed = comments.map((comment) => inMergedUnit(comment, round.merges));
        const lists = commentLists(publication, questions, input.responses, placed);
        const heldBeside = beside.map(({ roundKey }) => roundKey).sort();
        return JSON.stringify({ ...publication, comments: lists, heldBeside });
      },
    );
    if (!published) throw await this.refusal(key);
    await this.box.destroyKey(round);
  }

  /** How far this program is with publishing a round. */
  progressOf(key: string): WorkProgress {
    return this.underWay.progressOf(key);
  }

  /** Nothing is published then. Once all is computed it is too late, and nothing happens. */
  cancel(key: string): void {
    this.underWay.cancel(key);
  }

  /** What publishing would show and hide now, without a figure. Nothing is changed. */
  async preview(key: string): Promise<PublicationPreview> {
    const round = await this.load(key, 'publish');
    const kept = await this.publications.findPreview(round.id, METHOD);
    if (kept) return kept as PublicationPreview;
    const input = publicationInput(round, (await this.box.read(round)).responses);
    const preview = nested(() =>
      previewPublication(countGroups(input), round.merges, suggestMerges(input, round.merges)),
    );
    await this.publications.keepPreview(round, METHOD, preview);
    return preview;
  }

  /** @throws Problem that names every merge that cannot be */
  async merge(key: string, merges: readonly UnitMerge[]): Promise<PublicationPreview> {
    const round = await this.load(key, 'publish');
    const faults = checkMerges(unitsOf(round.organisation ?? []), merges);
    if (faults.length > 0) {
      throw new Problem('merges-invalid', {
        faults: (language) => faults.map((fault) => mergeFaultText(fault, language)),
      });
    }
    if (!(await this.publications.setMerges(round.id, merges))) throw await this.refusal(key);
    return this.preview(key);
  }

  /** The methods that published rounds were made by, each once. */
  listMethods(): Promise<string[]> {
    return this.publications.listMethods();
  }

  /** Whether what is frozen is what was frozen, and was computed twice before. */
  async verify(key: string): Promise<PublicationVerification> {
    const round = await this.publications.findRound(key);
    const frozen = round && (await this.publications.findPublication(round.id));
    if (!round || !frozen) throw new Problem('publication-not-found', { params: { key } });
    const { method } = JSON.parse(frozen.content) as Publication;
    return {
      method,
      sameMethod: method === METHOD,
      computedTwice: frozen.computedTwice,
      unchanged: frozen.hash === createHash('sha256').update(frozen.content).digest('hex'),
    };
  }

  /**
   * Counts the answers twice, since they cannot be counted again once they are gone. The statements are
   * counted beside the thread that takes answers.
   * @throws Error where the two do not agree
   */
  private async computeTwice(
    input: PublicationInput,
    { signal, onProgress }: MapOptions,
  ): Promise<Publication> {
    const groups = nested(() => countGroups(input));
    const tasks = statementTasks(input, groups);
    const counts = await this.workers.map<StatementTask, readonly PublishedGroupCounts[]>(
      WORKER,
      [...tasks, ...tasks],
      { signal, onProgress: (done, of) => onProgress?.(Math.floor(done / 2), of / 2) },
    );
    const [first, second] = [counts.slice(0, tasks.length), counts.slice(tasks.length)];
    if (JSON.stringify(first) !== JSON.stringify(second)) {
      throw new Error('Two computations of the same answers differ');
    }
    return composePublication(input, groups, first, unguessable);
  }

  /** @param beside the publications of other rounds that it may not give anything away together with */
  private async inputOf(
    round: RoundEntity,
    responses: readonly CollectedResponse[],
    beside: readonly PublicationEntity[],
  ): Promise<PublicationInput> {
    const rounds = await this.rounds.listOpened('answered');
    const contents = new Map(beside.map(({ roundKey, content }) => [roundKey, content]));
    const published = [...rounds].flatMap(([key, answered]): PublishedRound[] => {
      const content = contents.get(key);
      return content ? [{ answered, publication: JSON.parse(content) as Publication }] : [];
    });
    const answered = rounds.get(round.key)?.membership ?? new Map<string, readonly string[]>();
    const earlier = earlierFigures(round.organisation ?? [], answered, published);
    return publicationInput(round, responses, earlier);
  }

  private async load(key: string, step: RoundStep): Promise<RoundEntity> {
    const round = await this.publications.findRound(key);
    if (!round) throw new Problem('round-not-found', { params: { key } });
    if (!nextState(round.state, step)) throw refusedStep(round.state);
    return round;
  }

  private async refusal(key: string): Promise<Problem> {
    const round = await this.publications.findRound(key);
    return round ? refusedStep(round.state) : new Problem('round-not-found', { params: { key } });
  }
}

/** @throws Problem that names the groups which do not lie within each other */
function nested<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof UnnestedGroups)) throw error;
    throw new Problem('groups-not-nested', {
      faults: (language) => error.faults.map((fault) => nestingFaultText(fault, language)),
    });
  }
}

/** From 0 up to 1, in steps of 2⁻⁴⁷, from the operating system's source of chance. */
function unguessable(): number {
  return randomInt(2 ** 47) / 2 ** 47;
}
