import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'queued', 'sending', 'sent', 'refused'`;
const REMINDERS = `'reminder-1', 'reminder-2', 'last-day'`;

/** Mails that came back after they had been taken; never of reminders, which would tell who had not answered. */
export class NoteBounces1780000900002 implements MigrationInterface {
  name = 'NoteBounces1780000900002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "mail" ADD "bounce_status" text;
      ALTER TABLE "mail" DROP CONSTRAINT "mail_state_check";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_state_check" CHECK (state IN (${STATES}, 'bounced'));
      ALTER TABLE "mail" ADD CONSTRAINT "mail_bounce_check"
        CHECK (state <> 'bounced' OR occasion NOT IN (${REMINDERS}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE "mail" SET state = 'sent' WHERE state = 'bounced';
      ALTER TABLE "mail" DROP CONSTRAINT "mail_bounce_check";
      ALTER TABLE "mail" DROP CONSTRAINT "mail_state_check";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_state_check" CHECK (state IN (${STATES}));
      ALTER TABLE "mail" DROP "bounce_status";
    `);
  }
}
