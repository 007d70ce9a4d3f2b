import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A random name for what was sent last, so that a late or repeated call can be told from a newer
 * answer. Closing writes the answers anew without it.
 */
export class NameSubmission1780000300002 implements MigrationInterface {
  name = 'NameSubmission1780000300002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "response" ADD "submission" uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "response" DROP "submission"');
  }
}
