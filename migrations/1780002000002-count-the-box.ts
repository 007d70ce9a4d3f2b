import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A round says how many answers were opened to be counted, to be held against how many leaders are noted as having answered. The
 * box itself has no column with a number.
 */
export class CountTheBox1780002000002 implements MigrationInterface {
  name = 'CountTheBox1780002000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "box_answers" integer;
      GRANT UPDATE ("box_answers") ON "round" TO ledelsespuls_publishing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "round" DROP "box_answers"');
  }
}
