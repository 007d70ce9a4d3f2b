import type { MigrationInterface, QueryRunner } from 'typeorm';

const REMINDERS = `'reminder-1', 'reminder-2', 'last-day'`;

/** Mails to leaders: that they are to be sent and how it went, and sealed links for the reminders. */
export class CreateMail1780000900000 implements MigrationInterface {
  name = 'CreateMail1780000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "mailed" boolean NOT NULL DEFAULT false;
      ALTER TABLE "invitation" ADD "not_leader" boolean NOT NULL DEFAULT false;
      ALTER TABLE "invitation" ADD "results_token_hash" bytea;
      ALTER TABLE "invitation" ADD CONSTRAINT "invitation_results_token_hash_unique" UNIQUE ("results_token_hash");
      GRANT SELECT ("not_leader", "results_token_hash"), UPDATE ("not_leader") ON "invitation" TO ledelsespuls_collecting;

      CREATE TABLE "mail" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "round_id" uuid NOT NULL,
        "leader_id" uuid,
        "occasion" text NOT NULL CONSTRAINT "mail_occasion_check" CHECK (occasion IN ('pre-notice', 'invitation', ${REMINDERS}, 'results')),
        "state" text NOT NULL DEFAULT 'queued' CONSTRAINT "mail_state_check" CHECK (state IN ('queued', 'sending', 'sent', 'refused')),
        "tries" integer NOT NULL DEFAULT 0,
        "unknown_outcomes" integer NOT NULL DEFAULT 0,
        "not_before" timestamptz NOT NULL,
        "refusal_code" integer,
        CONSTRAINT "mail_pk" PRIMARY KEY ("id"),
        CONSTRAINT "mail_round_leader_occasion_unique" UNIQUE ("round_id", "leader_id", "occasion"),
        CONSTRAINT "mail_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE,
        CONSTRAINT "mail_leader_fk" FOREIGN KEY ("leader_id") REFERENCES "leader" ("id") ON DELETE RESTRICT
      );
      CREATE INDEX "mail_waiting_index" ON "mail" ("not_before") WHERE state IN ('queued', 'sending');
      CREATE TABLE "sealed_link" (
        "invitation_id" uuid NOT NULL,
        "sealed" bytea NOT NULL,
        CONSTRAINT "sealed_link_pk" PRIMARY KEY ("invitation_id"),
        CONSTRAINT "sealed_link_invitation_fk" FOREIGN KEY ("invitation_id") REFERENCES "invitation" ("id") ON DELETE CASCADE
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON "mail", "sealed_link" TO ledelsespuls_managing;

      CREATE FUNCTION remove_sealed_link() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM sealed_link WHERE invitation_id = NEW.id;
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION remove_sealed_link() FROM PUBLIC;
      CREATE TRIGGER invitation_sealed_link_removed AFTER UPDATE ON "invitation"
        FOR EACH ROW WHEN (NEW.answered OR NEW.not_leader OR NEW.withdrawn) EXECUTE FUNCTION remove_sealed_link();

      CREATE FUNCTION end_reminders() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM sealed_link USING invitation
          WHERE invitation.id = sealed_link.invitation_id AND invitation.round_id = NEW.id;
        DELETE FROM mail WHERE round_id = NEW.id AND state = 'queued' AND occasion IN ('invitation', ${REMINDERS});
        UPDATE mail SET leader_id = NULL WHERE round_id = NEW.id AND occasion IN (${REMINDERS});
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION end_reminders() FROM PUBLIC;
      CREATE TRIGGER round_reminders_ended AFTER UPDATE OF "state" ON "round"
        FOR EACH ROW WHEN (OLD.state = 'open' AND NEW.state <> 'open') EXECUTE FUNCTION end_reminders();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER round_reminders_ended ON "round";
      DROP FUNCTION end_reminders();
      DROP TRIGGER invitation_sealed_link_removed ON "invitation";
      DROP FUNCTION remove_sealed_link();
      DROP TABLE "sealed_link";
      DROP TABLE "mail";
      ALTER TABLE "invitation" DROP "results_token_hash";
      ALTER TABLE "invitation" DROP "not_leader";
      ALTER TABLE "round" DROP "mailed";
    `);
  }
}
