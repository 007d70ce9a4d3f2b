import { Injectable } from '@nestjs/common';
import type { ReportText } from '@ledelsespuls/contracts/bodies/baseline/coding';
import { verifyQuotations } from '../../baseline/coded-report/verify-quotations';
import { Problem } from '../../problem/problem';
import { danishDay } from '../../round/days/calendar-day';
import { CodingRepository } from '../coding.repository';
import { FilesCoding } from './files-coding';
import { linesOf } from './passage';

/** The text of the report of 2020, which the municipality gives the program and which only reviewers read. */
@Injectable()
export class ReportTextService {
  constructor(
    private readonly repository: CodingRepository,
    private readonly files: FilesCoding,
  ) {}

  /**
   * Keeps the text in place of an earlier one, where every quotation of the coding stands in it.
   * @throws Problem with each quotation that does not, by its lines
   */
  async keep(file: string, bytes: Uint8Array): Promise<ReportText> {
    const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\0', '');
    const misplaced = verifyQuotations(this.files.report.findings, text);
    if (misplaced.length > 0) {
      throw new Problem('report-text-unusable', {
        faults: (language) =>
          misplaced.map(({ id, lines: [first, last], quantifierText }) => {
            const line = `${language === 'da' ? 'linje' : 'line'} ${first}–${last}`;
            return {
              place: `${file}, ${line}`,
              code: 'misplaced',
              message: `»${quantifierText}« (${id})`,
            };
          }),
      });
    }
    const day = danishDay(new Date());
    await this.repository.keepReportText(text, day);
    return { day, lines: linesOf(text).length };
  }

  drop(): Promise<void> {
    return this.repository.dropReportText();
  }
}
