import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That an answer took the place of one from another device, for the leader to be told. */
export class AskBeforeReplacing1780001300000 implements MigrationInterface {
  name = 'AskBeforeReplacing1780001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "response" ADD "replaced" boolean NOT NULL DEFAULT false;
      ALTER TABLE "response" ALTER "replaced" SET STATISTICS 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "response" DROP "replaced"');
  }
}
