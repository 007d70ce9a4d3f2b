import { Injectable } from '@nestjs/common';
import type { CodingCorrection } from '@ledelsespuls/contracts/bodies/baseline/coding';
import { Problem } from '../../problem/problem';
import { danishDay } from '../../round/days/calendar-day';
import { changedTies } from './apply-corrections';
import { clashingStatement } from './clashing-statement';
import { CodingRepository } from '../coding.repository';
import { candidatesFor, isSameCoding } from '../coding';
import { decisionBody } from '../decision-body';
import { FilesCoding, type FiledFinding } from '../layers/files-coding';
import { layerFile } from '../layers/layer-file';
import { isUpToDate } from '../review-summary';

const CLASH = {
  da: 'Dommen ville hvile på fund, der peger hver sin vej, eller på et fund, der ikke kan give en.',
  en: 'Its verdict would rest on findings that point different ways, or on one that can give none.',
};

/** What reviewers code otherwise than the files, and which of it is in force. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly repository: CodingRepository,
    private readonly files: FilesCoding,
  ) {}

  /** Every finding that somebody corrects or that has a correction in force, in the report's order. */
  async list(): Promise<CodingCorrection[]> {
    const [decisions, reviewers, corrections] = await Promise.all([
      this.repository.decisions(),
      this.repository.reviewers(),
      this.repository.corrections(),
    ]);
    const numberOf = new Map(reviewers.map(({ id }, place) => [id, place + 1]));
    return this.files.findings.flatMap((filed): CodingCorrection[] => {
      const { finding, coding } = filed;
      const proposals = decisions
        .filter(({ findingId }) => findingId === finding.id)
        .map((one) => ({ one, decision: decisionBody(one, filed) }))
        .filter(({ decision }) => !decision.isOutdated);
      const held = corrections.find(({ findingId }) => findingId === finding.id);
      if (!held && proposals.every(({ decision }) => decision.agrees)) return [];
      return [
        {
          finding: { ...finding, lines: [...finding.lines] },
          filed: coding,
          statements: candidatesFor(finding, this.files.questionnaire).map(({ statement }) => ({
            ...{ key: statement.key, text: statement.text },
          })),
          proposals: proposals.map(({ one, decision }) => ({
            reviewer: numberOf.get(one.reviewerId) ?? 0,
            role: one.role,
            day: danishDay(one.decidedAt),
            decision,
          })),
          inForce: held
            ? {
                ...{ coding: held.coding, reason: held.reason, role: held.role, day: held.since },
                state: stateOf(held, filed),
              }
            : null,
        },
      ];
    });
  }

  /**
   * Puts a reviewer's correction of a finding into force, in place of one that was.
   * @throws Problem where it is gone, the files changed since, or it does not go with the others in force
   */
  async putIntoForce(findingId: string, decisionId: string): Promise<void> {
    const filed = this.files.findings.find(({ finding }) => finding.id === findingId);
    const decision = (await this.repository.decisions()).find(
      (one) => one.id === decisionId && one.findingId === findingId,
    );
    if (!filed || !decision || isSameCoding(decision.coding, filed.coding))
      throw new Problem('coding-decision-not-found');
    if (decision.mark !== filed.mark) throw new Problem('coding-changed');
    const coding = { ...decision.coding, ties: changedTies(decision.coding, filed.coding) };
    const correction = {
      ...{ findingId, mark: filed.mark, coding },
      ...{ reason: decision.reason ?? '', role: decision.role },
      since: danishDay(new Date()),
    };
    await this.repository.keepCorrection(correction, (others) => {
      const held = [...others.filter((one) => isUpToDate(one, this.files)), correction];
      const clashing = clashingStatement(
        this.files,
        held.map((one) => ({ finding: one.findingId, coding: one.coding })),
      );
      if (!clashing) return;
      throw new Problem('coding-corrections-clash', {
        faults: (language) => [
          { place: clashing.text[language], code: 'clash', message: CLASH[language] },
        ],
      });
    });
  }

  /** Takes it out of force again; nothing happens where there is none. */
  takeOutOfForce(findingId: string): Promise<void> {
    return this.repository.dropCorrection(findingId);
  }

  /** The corrections in force as a file that `npm run baseline -- apply` writes into the coding's own. */
  async file(): Promise<string> {
    const corrections = await this.repository.corrections();
    return layerFile(
      corrections
        .filter((one) => isUpToDate(one, this.files))
        .map(({ findingId, coding, reason, role, since }) => ({
          ...{ finding: findingId, coding, reason, role, day: since },
        })),
    );
  }
}

function stateOf(
  held: { readonly mark: string; readonly coding: FiledFinding['coding'] },
  { mark, coding }: FiledFinding,
): 'in-force' | 'in-files' | 'outdated' {
  if (held.mark === mark) return 'in-force';
  const isWritten =
    held.coding.kind === coding.kind &&
    held.coding.never === coding.never &&
    changedTies(held.coding, coding).length === 0;
  return isWritten ? 'in-files' : 'outdated';
}
