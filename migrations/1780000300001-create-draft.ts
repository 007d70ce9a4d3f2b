import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_ROW = `edit_key = decode(nullif(current_setting('ledelsespuls.edit_key', true), ''), 'hex')`;

/**
 * Drafts that leaders have chosen to continue on another device: bytes that only a link opens, with
 * no time, group or person. Closing a round removes its drafts, whoever closes it.
 */
export class CreateDraft1780000300001 implements MigrationInterface {
  name = 'CreateDraft1780000300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "draft" (
        "edit_key" bytea NOT NULL,
        "round_id" uuid NOT NULL,
        "content" bytea NOT NULL CONSTRAINT "draft_size_check" CHECK (octet_length(content) <= 32768),
        CONSTRAINT "draft_pk" PRIMARY KEY ("edit_key")
      );
      CREATE INDEX "draft_round_index" ON "draft" ("round_id");
      ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;
      CREATE POLICY "draft_own" ON "draft" TO ledelsespuls_collecting USING (${OWN_ROW}) WITH CHECK (${OWN_ROW});
      GRANT SELECT, INSERT, UPDATE, DELETE ON "draft" TO ledelsespuls_collecting;
      CREATE FUNCTION remove_drafts() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM draft WHERE round_id = NEW.id;
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION remove_drafts() FROM PUBLIC;
      CREATE TRIGGER round_drafts_removed AFTER UPDATE OF "state" ON "round"
        FOR EACH ROW WHEN (NEW.state <> 'open') EXECUTE FUNCTION remove_drafts();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER round_drafts_removed ON "round";
      DROP FUNCTION remove_drafts();
      DROP TABLE "draft";
    `);
  }
}
