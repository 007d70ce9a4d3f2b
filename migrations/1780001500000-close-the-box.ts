import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_ROW = `edit_key = decode(nullif(current_setting('ledelsespuls.edit_key', true), ''), 'hex')`;

/** PostgreSQL samples columns for its planner; of the sealed box it shall keep nothing. */
const UNSAMPLED = {
  envelope: ['id', 'edit_key', 'submission', 'replaced', 'cell', 'content'],
  closed_box: ['content'],
  sealed_decision: ['comment_id', 'content'],
};

const rewrite = (tables: readonly string[]) => `
  CREATE OR REPLACE FUNCTION rewrite_sealed_box() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
  BEGIN
    ${tables.map((table) => `EXECUTE 'CLUSTER ${table} USING ${table}_pk';`).join('\n    ')}
  END $$;`;

const PLAIN = ['response', 'comment', 'draft'];

/**
 * Answers are kept sealed to a key of their round that lies outside the database. Rounds that are open
 * stay of version 1 and end as they began; those that are published need their answers no longer.
 */
export class CloseTheBox1780001500000 implements MigrationInterface {
  name = 'CloseTheBox1780001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "box_version" integer NOT NULL DEFAULT 1
        CONSTRAINT "round_box_version_check" CHECK (box_version IN (1, 2));
      ALTER TABLE "round" ADD "box_custody" text NOT NULL DEFAULT 'file'
        CONSTRAINT "round_box_custody_check" CHECK (box_custody IN ('file', 'codes'));
      ALTER TABLE "round" ADD "box_key" bytea;
      ALTER TABLE "round" ADD "box_codes_tried" integer array NOT NULL DEFAULT '{}';
      ALTER TABLE "round" ADD "cells" jsonb;
      GRANT UPDATE ("box_key") ON "round" TO ledelsespuls_publishing;
      ALTER TABLE "series" ADD "box_custody" text NOT NULL DEFAULT 'file'
        CONSTRAINT "series_box_custody_check" CHECK (box_custody IN ('file', 'codes'));
      ALTER TABLE "invitation" ADD "cell" text array;
      GRANT SELECT ("cell") ON "invitation" TO ledelsespuls_collecting;

      CREATE TABLE "envelope" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "round_id" uuid NOT NULL,
        "edit_key" bytea,
        "submission" uuid,
        "replaced" boolean NOT NULL DEFAULT false,
        "cell" text array NOT NULL,
        "content" bytea NOT NULL,
        CONSTRAINT "envelope_pk" PRIMARY KEY ("id"),
        CONSTRAINT "envelope_edit_key_unique" UNIQUE ("edit_key")
      );
      CREATE INDEX "envelope_round_index" ON "envelope" ("round_id");
      CREATE TABLE "closed_box" (
        "round_id" uuid NOT NULL,
        "content" bytea NOT NULL,
        CONSTRAINT "closed_box_pk" PRIMARY KEY ("round_id")
      );
      CREATE TABLE "sealed_decision" (
        "comment_id" uuid NOT NULL,
        "round_id" uuid NOT NULL,
        "content" bytea NOT NULL,
        CONSTRAINT "sealed_decision_pk" PRIMARY KEY ("comment_id")
      );
      CREATE INDEX "sealed_decision_round_index" ON "sealed_decision" ("round_id");
      ALTER TABLE "envelope" ENABLE ROW LEVEL SECURITY;
      CREATE POLICY "envelope_own" ON "envelope" TO ledelsespuls_collecting USING (${OWN_ROW}) WITH CHECK (${OWN_ROW});
      CREATE POLICY "envelope_publishing" ON "envelope" TO ledelsespuls_publishing USING (true) WITH CHECK (true);
      GRANT SELECT, INSERT, UPDATE ON "envelope" TO ledelsespuls_collecting;
      GRANT SELECT, DELETE ON "envelope" TO ledelsespuls_publishing;
      GRANT SELECT, INSERT, UPDATE, DELETE ON "closed_box", "sealed_decision" TO ledelsespuls_publishing;

      -- One transaction writes all rows of a round anew, so that neither their order nor their version
      -- tells when one came. The invitations are the managing connection's, hence the owner's rights.
      CREATE FUNCTION mix_box(sought uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        WITH taken AS (DELETE FROM envelope WHERE round_id = sought RETURNING *)
        INSERT INTO envelope (round_id, edit_key, submission, replaced, cell, content)
        SELECT round_id, CASE round.state WHEN 'open' THEN edit_key END,
               CASE round.state WHEN 'open' THEN submission END, round.state = 'open' AND replaced, cell, content
        FROM taken JOIN round ON round.id = round_id ORDER BY gen_random_uuid();
        UPDATE invitation SET answered = answered WHERE round_id = sought;
      END $$;
      REVOKE EXECUTE ON FUNCTION mix_box(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION mix_box(uuid) TO ledelsespuls_publishing;

      DELETE FROM response USING round WHERE round.id = round_id AND round.state = 'published';
      ALTER TABLE "publication" DROP "input_hash";
      ALTER TABLE "publication" ADD "computed_twice" boolean NOT NULL DEFAULT false;
    `);
    await runner.query(
      Object.entries(UNSAMPLED)
        .flatMap(([table, columns]) =>
          columns.map((column) => `ALTER TABLE "${table}" ALTER "${column}" SET STATISTICS 0;`),
        )
        .join('\n'),
    );
    await runner.query(
      rewrite([...PLAIN, 'envelope', 'closed_box', 'sealed_decision', 'invitation']),
    );
    await runner.query('SELECT rewrite_sealed_box()');
  }

  /** A version before this one cannot read what is sealed: rounds of version 2 must be published first. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM round WHERE box_version = 2 AND state IN ('open', 'closed')) THEN
          RAISE EXCEPTION 'A round with sealed answers is not published yet' USING ERRCODE = 'restrict_violation';
        END IF;
      END $$;
    `);
    await runner.query(rewrite(PLAIN));
    await runner.query(`
      ALTER TABLE "publication" DROP "computed_twice";
      ALTER TABLE "publication" ADD "input_hash" text;
      DROP FUNCTION mix_box(uuid);
      DROP TABLE "sealed_decision";
      DROP TABLE "closed_box";
      DROP TABLE "envelope";
      ALTER TABLE "invitation" DROP "cell";
      ALTER TABLE "series" DROP "box_custody";
      REVOKE UPDATE ("box_key") ON "round" FROM ledelsespuls_publishing;
      ALTER TABLE "round" DROP "cells";
      ALTER TABLE "round" DROP "box_codes_tried";
      ALTER TABLE "round" DROP "box_key";
      ALTER TABLE "round" DROP "box_custody";
      ALTER TABLE "round" DROP "box_version";
    `);
  }
}
