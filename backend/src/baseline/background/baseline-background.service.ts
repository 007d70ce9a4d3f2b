import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { BaselineBackground } from '@ledelsespuls/contracts/bodies/baseline/baseline-background';
import { Problem } from '../../problem/problem';
import type { BackgroundQuestion } from '../../questionnaire/questionnaire';
import { QuestionnaireService } from '../../questionnaire/questionnaire.service';
import { backgroundFaultText } from './background-fault-text';
import { BaselineBackgroundEntity } from './baseline-background.entity';
import { parseBackground } from './parse-background';

/** Who answered in 2020, by the background questions that results are still cut by. */
@Injectable()
export class BaselineBackgroundService {
  constructor(
    @InjectDataSource('managing') private readonly dataSource: DataSource,
    private readonly questionnaires: QuestionnaireService,
  ) {}

  /** Puts the file's distributions in place of all earlier ones. Nothing changes where one is wrong. */
  async import(file: string, bytes: Uint8Array): Promise<BaselineBackground> {
    const text = new TextDecoder('utf-8').decode(bytes);
    const options = new Map(
      this.questions().map((one) => [one.key, one.options.map(({ key }) => key)] as const),
    );
    const { shares, faults } = parseBackground(text, options);
    if (faults.length > 0) {
      throw new Problem('baseline-numbers-unreadable', {
        faults: (language) => faults.map((fault) => backgroundFaultText(file, fault, language)),
      });
    }
    await this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM baseline_background');
      await manager.insert(BaselineBackgroundEntity, shares);
    });
    return this.read();
  }

  async read(): Promise<BaselineBackground> {
    const rows = await this.dataSource.getRepository(BaselineBackgroundEntity).find();
    return {
      questions: this.questions().flatMap(({ key, text, options }) => {
        const own = rows.filter(({ questionKey }) => questionKey === key);
        if (own.length === 0) return [];
        return [
          {
            ...{ key, name: text, answered2020: own[0]!.answered },
            options: options.flatMap((option) => {
              const found = own.find(({ optionKey }) => optionKey === option.key);
              return found ? [{ key: option.key, name: option.text, share2020: found.share }] : [];
            }),
          },
        ];
      }),
    };
  }

  private questions(): readonly BackgroundQuestion[] {
    const annual = this.questionnaires.newest('annual');
    return annual?.content.background.filter(({ breakdown }) => breakdown) ?? [];
  }
}
