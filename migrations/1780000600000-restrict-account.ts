import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEYS = 'forvaltning_keys';

/** Accounts of forvaltningschefer, who see kommunen and their own forvaltning. */
export class RestrictAccount1780000600000 implements MigrationInterface {
  name = 'RestrictAccount1780000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "account" ADD "${KEYS}" text[] NOT NULL DEFAULT '{}';
      ALTER TABLE "account" DROP CONSTRAINT "account_role_check";
      ALTER TABLE "account" ADD CONSTRAINT "account_role_check"
        CHECK (role IN ('hr', 'directorate', 'forvaltningschef'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM "account" WHERE role = 'forvaltningschef';
      ALTER TABLE "account" DROP CONSTRAINT "account_role_check";
      ALTER TABLE "account" ADD CONSTRAINT "account_role_check" CHECK (role IN ('hr', 'directorate'));
      ALTER TABLE "account" DROP COLUMN "${KEYS}";
    `);
  }
}
