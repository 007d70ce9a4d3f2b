import type { MigrationInterface, QueryRunner } from 'typeorm';

/** HR can come back from an elicited lexicon to the assumed one, and take the elicited one into use again. */
export class ReturnToAssumed1780002000001 implements MigrationInterface {
  name = 'ReturnToAssumed1780002000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "elicited_lexicon"
        ALTER "elicitation_id" DROP NOT NULL,
        ALTER "readers" DROP NOT NULL,
        DROP CONSTRAINT "elicited_lexicon_elicitation_unique",
        ADD CONSTRAINT "elicited_lexicon_source_check" CHECK (num_nulls(elicitation_id, readers) IN (0, 2));
    `);
  }

  /** A version before this one knows no way back: it can only follow where nobody has gone it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM elicited_lexicon WHERE elicitation_id IS NULL) THEN
          RAISE EXCEPTION 'The assumed lexicon has been taken into use again' USING ERRCODE = 'restrict_violation';
        END IF;
      END $$;
      ALTER TABLE "elicited_lexicon"
        DROP CONSTRAINT "elicited_lexicon_source_check",
        ALTER "elicitation_id" SET NOT NULL,
        ALTER "readers" SET NOT NULL,
        ADD CONSTRAINT "elicited_lexicon_elicitation_unique" UNIQUE ("elicitation_id");
    `);
  }
}
