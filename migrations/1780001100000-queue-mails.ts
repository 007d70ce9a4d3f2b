import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAITING = `state IN ('queued', 'sending')`;

/**
 * When a mail is tried is known to the queue. Mails that wait get their jobs when the program starts;
 * on the way back they are due at once, and their jobs go with the queue that an earlier version removes.
 */
export class QueueMails1780001100000 implements MigrationInterface {
  name = 'QueueMails1780001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX "mail_waiting_index";
      ALTER TABLE "mail" DROP "not_before";
      CREATE TABLE "mail_pace" (
        "id" boolean NOT NULL DEFAULT true,
        "next_at" timestamptz NOT NULL,
        CONSTRAINT "mail_pace_pk" PRIMARY KEY ("id"),
        CONSTRAINT "mail_pace_one_row_check" CHECK (id)
      );
      GRANT SELECT, INSERT, UPDATE ON "mail_pace" TO ledelsespuls_managing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "mail_pace";
      ALTER TABLE "mail" ADD "not_before" timestamptz NOT NULL DEFAULT now();
      ALTER TABLE "mail" ALTER "not_before" DROP DEFAULT;
      CREATE INDEX "mail_waiting_index" ON "mail" ("not_before") WHERE ${WAITING};
    `);
  }
}
