import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A box says how many answers are in it, to be held against how many leaders are noted as having answered. */
export class CountTheBox1780002000002 implements MigrationInterface {
  name = 'CountTheBox1780002000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "closed_box" ADD "answers" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "closed_box" DROP "answers"');
  }
}
