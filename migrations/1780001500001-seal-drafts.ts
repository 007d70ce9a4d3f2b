import type { MigrationInterface, QueryRunner } from 'typeorm';

const size = (bytes: number) => `
  ALTER TABLE "draft" DROP CONSTRAINT "draft_size_check";
  ALTER TABLE "draft" ADD CONSTRAINT "draft_size_check" CHECK (octet_length(content) <= ${bytes});`;

/** Drafts are sealed once more, to a key of their round that is destroyed when it closes. */
export class SealDrafts1780001500001 implements MigrationInterface {
  name = 'SealDrafts1780001500001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "draft_key" bytea;
      ALTER TABLE "draft" ADD "hash" bytea;
      ALTER TABLE "draft" ALTER "hash" SET STATISTICS 0;
      ${size(32816)}
    `);
  }

  /** An earlier version cannot read sealed drafts; the devices have theirs. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM draft WHERE hash IS NOT NULL;
      ${size(32768)}
      ALTER TABLE "draft" DROP "hash";
      ALTER TABLE "round" DROP "draft_key";
    `);
  }
}
