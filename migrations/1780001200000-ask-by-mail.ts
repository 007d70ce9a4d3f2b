import type { MigrationInterface, QueryRunner } from 'typeorm';

const REMINDERS = `'reminder-1', 'reminder-2', 'last-day'`;

/**
 * Whom a round asks by mail is settled when it opens, and a reminder is noted as such with the number
 * of that moment, so that neither follows a roster that is changed later. Also the address that did not
 * take a mail, so that a corrected one is tried.
 */
export class AskByMail1780001200000 implements MigrationInterface {
  name = 'AskByMail1780001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "invitation" ADD "by_mail" boolean NOT NULL DEFAULT false;
      UPDATE invitation SET by_mail = true FROM round, leader
        WHERE round.id = round_id AND leader.id = leader_id AND CASE WHEN round.mailed
          THEN EXISTS (SELECT 1 FROM mail WHERE mail.occasion = 'invitation'
            AND (mail.round_id, mail.leader_id) = (invitation.round_id, invitation.leader_id))
          ELSE leader.mail IS NOT NULL END;

      CREATE TABLE "reminder" (
        "round_id" uuid NOT NULL,
        "occasion" text NOT NULL CONSTRAINT "reminder_occasion_check" CHECK (occasion IN (${REMINDERS})),
        "unanswered" integer,
        CONSTRAINT "reminder_pk" PRIMARY KEY ("round_id", "occasion"),
        CONSTRAINT "reminder_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
      );
      INSERT INTO reminder (round_id, occasion)
        SELECT DISTINCT round_id, occasion FROM mail WHERE occasion IN (${REMINDERS});
      GRANT SELECT, INSERT ON "reminder" TO ledelsespuls_managing;

      ALTER TABLE "mail" ADD "failed_address" text;
      ALTER TABLE "mail" ADD CONSTRAINT "mail_failed_address_check"
        CHECK (failed_address IS NULL OR (state IN ('refused', 'bounced') AND occasion NOT IN (${REMINDERS})));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "mail" DROP "failed_address";
      DROP TABLE "reminder";
      ALTER TABLE "invitation" DROP "by_mail";
    `);
  }
}
