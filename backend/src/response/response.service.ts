import { Injectable } from '@nestjs/common';
import type { Counted } from '@ledelsespuls/contracts/bodies/answering/counted';
import type { Survey } from '@ledelsespuls/contracts/bodies/answering/survey';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { isShortCode } from '../access/short-code';
import { editKey, hashInvitation } from '../access/token.crypto';
import { seal } from '../envelope/sealing.crypto';
import { Problem } from '../problem/problem';
import { openQuestionsOf } from '../questionnaire/questionnaire-lookups';
import { danishDay } from '../round/days/calendar-day';
import { endOfAnswering } from '../round/days/end-of-answering';
import { checkResponse, tidyResponse } from './submission/check-response';
import { DraftRepository } from './draft/draft.repository';
import { EnvelopeRepository } from './envelope/envelope.repository';
import { bytesOfAnswer, envelopePurpose } from './envelope/sealed-answer';
import { keyOfCode } from './own-key/own-key.crypto';
import { OwnKeyRepository } from './own-key/own-key.repository';
import { responseFaultText } from './submission/response-fault-text';
import { forvaltningOf } from '../round/groups/round-groups';
import { ResponseRepository, type OpenedLink, type StoredAnswer } from './response.repository';
import { roundCalendar } from './round-calendar';
import { ServerSecret } from '../settings/server-secret.service';
import { FIRST_SUBMISSION, type Submission } from './submission/submission';
import type { SubmittedResponse } from './submission/submitted-response';

@Injectable()
export class ResponseService {
  constructor(
    private readonly responses: ResponseRepository,
    private readonly envelopes: EnvelopeRepository,
    private readonly ownKeys: OwnKeyRepository,
    private readonly drafts: DraftRepository,
    private readonly secret: ServerSecret,
  ) {}

  /**
   * Changes nothing, so that a mail scanner may open the link, and gives no answer back: a link may
   * have passed through other hands.
   * @param code what the device made where the round asks for it; null for none
   */
  async view(token: string, code: string | null = null): Promise<Survey> {
    const link = await this.openLink(token, 'round-published');
    const { roundKey, roundName, closesOn, simulated, minimum, editHolder, questionnaire } = link;
    const forvaltning = forvaltningOf(link.organisation, link.groupKeys);
    const answer = await this.findAnswer(link, token, code);
    return {
      round: {
        key: roundKey,
        name: roundName,
        closesOn,
        endsAt: endOfAnswering(closesOn).toISOString(),
        simulated,
        minimum,
        editHolder,
      },
      forvaltning: forvaltning?.name ?? null,
      cell: link.organisation.filter(({ key }) => link.cell.includes(key)).map(({ name }) => name),
      questionnaire,
      answered: editHolder === 'device' ? link.answered : answer !== null,
      fingerprint: answer?.fingerprint ?? null,
      saidNotLeader: link.notLeader,
      isReplacement: answer?.isReplacement ?? false,
    };
  }

  private findAnswer(
    link: OpenedLink,
    token: string,
    code: string | null,
  ): Promise<StoredAnswer | null> {
    const store = link.boxKey === null ? this.responses : this.envelopes;
    if (link.editHolder === 'link') return store.find(this.key('response', token));
    const isLedTo = link.answered && code !== null;
    return isLedTo ? store.find(keyOfCode('row', link.roundKey, code)) : Promise.resolve(null);
  }

  /**
   * Seals the answer of a link, or changes it where the submission names what it replaces. It is written
   * before the invitation is marked, in transactions of their own: a crash between them loses nothing,
   * since the next visit finds the answer under its edit key, and sending again marks it. Where a device
   * makes the key, the link finds nothing, and both are one transaction.
   * @param code what the device made where the round asks for it; null for none
   */
  async submit(
    token: string,
    sent: unknown,
    submission: Submission = FIRST_SUBMISSION,
    code: string | null = null,
  ): Promise<void> {
    const link = await this.openLink(token);
    const faults = checkResponse(link.questionnaire, sent);
    if (faults.length > 0) {
      throw new Problem('response-invalid', {
        faults: (language) => faults.map((fault) => responseFaultText(fault, language)),
      });
    }
    const response = tidyResponse(link.questionnaire, sent as SubmittedResponse);
    const tokenHash = hashInvitation(this.secret.value, token);
    const { boxKey } = link;
    if (boxKey === null) await this.savePlain(link, token, response, submission);
    else {
      const { groupKeys, roundId, cell, roundKey, editHolder } = link;
      if (editHolder === 'device' && code === null) throw new Problem('recovery-code-missing');
      const bytes = bytesOfAnswer({ groupKeys, ...response });
      const content = await seal(boxKey, envelopePurpose(roundId, cell), bytes);
      if (editHolder === 'device' && code !== null) {
        const editKey = keyOfCode('row', roundKey, code);
        const saved = await this.ownKeys.save(link, tokenHash, { editKey, content, submission });
        if (saved !== 'saved') throw new Problem(saved);
      } else {
        const editKey = this.key('response', token);
        refuseUnsaved(await this.envelopes.save(link, editKey, content, submission));
      }
    }
    if (link.editHolder === 'link') await this.responses.markAnswered(tokenHash);
    const draftKey = this.draftKey(link, token, code);
    if (draftKey) await this.drafts.remove(draftKey);
  }

  /** By which the device finds out for itself whether its answer was counted; it sends no code for that. */
  async counted(token: string): Promise<Counted> {
    const { roundId } = await this.findLink(token);
    const hashes = await this.ownKeys.findCounted(roundId);
    return { hashes: hashes && hashes.toString('base64') };
  }

  /** In a round of version 1: the answer, and each comment under a key of its own. */
  private async savePlain(
    link: OpenedLink,
    token: string,
    response: SubmittedResponse,
    submission: Submission,
  ): Promise<void> {
    const responseKey = this.key('response', token);
    refuseUnsaved(await this.responses.saveResponse(link, responseKey, response, submission));
    const saved = await Promise.all(
      openQuestionsOf(link.questionnaire).map(({ key }) => {
        const comment = response.comments[key] ?? null;
        return this.responses.saveComment(link, this.key(`comment:${key}`, token), key, comment);
      }),
    );
    if (saved.includes(false)) throw new Problem('round-closed');
  }

  /** Notes that somebody has begun, without a time. */
  async start(token: string): Promise<void> {
    await this.openLink(token);
    await this.responses.markStarted(hashInvitation(this.secret.value, token));
  }

  /** Ends the mails of the round to the leader of the link, or takes that back, which HR's list follows. */
  async sayNotLeader(token: string, notLeader: boolean): Promise<void> {
    await this.openLink(token);
    await this.responses.markNotLeader(hashInvitation(this.secret.value, token), notLeader);
  }

  /** The days of the round behind a link, as a calendar file. There before it opens, and while it is open. */
  async calendar(token: string, language: Language): Promise<string> {
    const link = await this.findLink(token);
    if (isOver(link)) throw new Problem('round-closed', { day: link.closedOn });
    const { roundKey: key, roundName: name, opensOn, closesOn } = link;
    return roundCalendar({ key, name, opensOn, closesOn }, language);
  }

  /**
   * What the holder of a link may see of the results: kommunen and the forvaltning that the answer
   * counted in, in rounds up to this one. Also for those who did not answer, so that it tells nothing.
   * @throws Problem while they are not published
   */
  async ownResults(token: string): Promise<{ forvaltningKeys: string[]; until: string }> {
    const { state, organisation, groupKeys, closedOn } = await this.findLink(token);
    if (state !== 'published' || closedOn === null) throw new Problem('results-not-ready');
    const forvaltning = forvaltningOf(organisation, groupKeys);
    return { forvaltningKeys: forvaltning ? [forvaltning.key] : [], until: closedOn };
  }

  /**
   * @param whenPublished how a published round is refused: to one who comes to read, or to answer
   * @throws Problem saying why no answer can be given by the link now
   */
  async openLink(
    token: string,
    whenPublished: 'round-closed' | 'round-published' = 'round-closed',
  ): Promise<OpenedLink> {
    const link = await this.findLink(token);
    if (link.state === 'published') throw new Problem(whenPublished, { day: link.closedOn });
    if (isOver(link)) throw new Problem('round-closed', { day: link.closedOn });
    const isEarly = link.opensOn !== null && danishDay(new Date()) < link.opensOn;
    if (link.state === 'draft' || isEarly) {
      throw new Problem('round-not-open', { day: link.opensOn });
    }
    return link;
  }

  private async findLink(token: string): Promise<OpenedLink> {
    const today = danishDay(new Date());
    const tokenHash = hashInvitation(this.secret.value, token);
    const link = await this.responses.findLink(tokenHash, today);
    if (!link) throw new Problem(isShortCode(token) ? 'code-unknown' : 'link-unknown');
    if (link.withdrawn) throw new Problem('link-withdrawn');
    if (link.hasLeft && !isOver(link)) throw new Problem('leader-left');
    return link;
  }

  /** The key of a draft: of the link's, or where a device made a code, of that code's; null where it has not. */
  draftKey(
    { editHolder, roundKey }: OpenedLink,
    token: string,
    code: string | null,
  ): Buffer | null {
    if (editHolder === 'link') return this.key('draft', token);
    return code === null ? null : keyOfCode('draft', roundKey, code);
  }

  /** The key under which one part of what a link gave is kept. */
  private key(part: 'response' | 'draft' | `comment:${string}`, token: string): Buffer {
    return editKey(this.secret.value, part, token);
  }
}

/** @param saved as the repositories tell: null where the round has closed, false where an answer is in the way */
function refuseUnsaved(saved: boolean | null): void {
  if (saved === null) throw new Problem('round-closed');
  if (!saved) throw new Problem('answered-elsewhere');
}

function isOver({ state }: OpenedLink): boolean {
  return state === 'closed' || state === 'published';
}
