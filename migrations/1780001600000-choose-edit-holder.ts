import type { MigrationInterface, QueryRunner } from 'typeorm';

const HOLDER = (table: string) => `
  ALTER TABLE "${table}" ADD "edit_holder" text NOT NULL DEFAULT 'link'
    CONSTRAINT "${table}_edit_holder_check" CHECK (edit_holder IN ('link', 'device'));`;

/**
 * Who can change an answer becomes a choice of each round: whoever has the link, as in all rounds so far,
 * or the device that sent it. It is fixed once the round opens.
 */
export class ChooseEditHolder1780001600000 implements MigrationInterface {
  name = 'ChooseEditHolder1780001600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${HOLDER('round')}
      ${HOLDER('series')}
      CREATE FUNCTION keep_edit_holder() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The round has opened' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER round_edit_holder_kept BEFORE UPDATE ON "round" FOR EACH ROW
        WHEN (OLD.state <> 'draft' AND NEW.edit_holder <> OLD.edit_holder) EXECUTE FUNCTION keep_edit_holder();

      CREATE TABLE "counted_list" (
        "round_id" uuid NOT NULL,
        "hashes" bytea NOT NULL,
        CONSTRAINT "counted_list_pk" PRIMARY KEY ("round_id"),
        CONSTRAINT "counted_list_length_check" CHECK (octet_length(hashes) % 32 = 0)
      );
      ALTER TABLE "counted_list" ALTER "hashes" SET STATISTICS 0;
      GRANT INSERT ON "counted_list" TO ledelsespuls_publishing;
      GRANT SELECT ON "counted_list" TO ledelsespuls_collecting;

      -- A device makes the key of its draft, so a link alone does not bound how many there are.
      CREATE FUNCTION bound_drafts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF (SELECT count(*) FROM draft WHERE round_id = NEW.round_id)
           >= 2 * (SELECT count(*) FROM invitation WHERE round_id = NEW.round_id) THEN
          RAISE EXCEPTION 'As many drafts as there may be' USING ERRCODE = 'check_violation', CONSTRAINT = 'draft_count_check';
        END IF;
        RETURN NEW;
      END $$;
      REVOKE ALL ON FUNCTION bound_drafts() FROM PUBLIC;
      CREATE TRIGGER draft_bounded BEFORE INSERT ON "draft" FOR EACH ROW EXECUTE FUNCTION bound_drafts();
    `);
  }

  /** A version before this one would ask the link for the edit key: such rounds must close first. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM round WHERE edit_holder = 'device' AND state = 'open') THEN
          RAISE EXCEPTION 'A round is open whose answers only devices can change' USING ERRCODE = 'restrict_violation';
        END IF;
      END $$;
      DROP TRIGGER draft_bounded ON "draft";
      DROP FUNCTION bound_drafts();
      DROP TABLE "counted_list";
      DROP TRIGGER round_edit_holder_kept ON "round";
      DROP FUNCTION keep_edit_holder();
      ALTER TABLE "series" DROP "edit_holder";
      ALTER TABLE "round" DROP "edit_holder";
    `);
  }
}
