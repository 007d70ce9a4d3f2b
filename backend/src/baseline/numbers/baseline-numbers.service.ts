import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Problem } from '../../problem/problem';
import { statementsOf } from '../../questionnaire/questionnaire-lookups';
import { QuestionnaireService } from '../../questionnaire/questionnaire.service';
import { BaselineNumberEntity } from './baseline-number.entity';
import { numberFaultText } from './number-fault-text';
import { parseNumbers } from './parse-numbers';

const GROUPS = ['kommunen', 'boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'];

@Injectable()
export class BaselineNumbersService {
  constructor(
    @InjectDataSource('managing') private readonly dataSource: DataSource,
    private readonly questionnaires: QuestionnaireService,
  ) {}

  /** Puts the file's numbers in place of all earlier ones. Nothing changes where one is wrong. */
  async import(file: string, bytes: Uint8Array): Promise<number> {
    const text = new TextDecoder('utf-8').decode(bytes);
    const { numbers, faults } = parseNumbers(text, this.items(), GROUPS);
    if (faults.length > 0) {
      throw new Problem('baseline-numbers-unreadable', {
        faults: (language) => faults.map((fault) => numberFaultText(file, fault, language)),
      });
    }
    await this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM baseline_number');
      await manager.insert(BaselineNumberEntity, numbers);
    });
    return numbers.length;
  }

  count(): Promise<number> {
    return this.dataSource.getRepository(BaselineNumberEntity).count();
  }

  private items(): Set<string> {
    const items = new Set<string>();
    for (const { kind, version } of this.questionnaires.list()) {
      const { content } = this.questionnaires.find(kind, version);
      for (const { key } of statementsOf(content)) items.add(key);
      for (const theme of content.themes) {
        items.add(theme.key);
        for (const { key } of theme.subthemes) items.add(key);
      }
    }
    return items;
  }
}
