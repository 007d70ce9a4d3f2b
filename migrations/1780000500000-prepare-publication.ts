import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PostgreSQL samples columns for its planner; of the sealed box it shall keep nothing. */
const SEALED_COLUMNS = {
  response: ['id', 'edit_key', 'group_keys', 'answers', 'background', 'submission'],
  comment: ['id', 'edit_key', 'question_key', 'forvaltning_key', 'text'],
  draft: ['edit_key', 'content'],
};

const statistics = (target: number) =>
  Object.entries(SEALED_COLUMNS).flatMap(([table, columns]) =>
    columns.map((column) => `ALTER TABLE "${table}" ALTER "${column}" SET STATISTICS ${target};`),
  );

export class PreparePublication1780000500000 implements MigrationInterface {
  name = 'PreparePublication1780000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "merges" jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE "publication" ADD "input_hash" text;
      GRANT UPDATE ("merges") ON "round" TO ledelsespuls_publishing;
      -- CLUSTER is the owner's to do; it writes the files anew, so that no deleted row is left in them.
      CREATE FUNCTION rewrite_sealed_box() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        EXECUTE 'CLUSTER response USING response_pk';
        EXECUTE 'CLUSTER comment USING comment_pk';
        EXECUTE 'CLUSTER draft USING draft_pk';
      END $$;
      REVOKE EXECUTE ON FUNCTION rewrite_sealed_box() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION rewrite_sealed_box() TO ledelsespuls_publishing;
    `);
    await runner.query(statistics(0).join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(statistics(-1).join('\n'));
    await runner.query(`
      DROP FUNCTION rewrite_sealed_box();
      ALTER TABLE "publication" DROP "input_hash";
      ALTER TABLE "round" DROP "merges";
    `);
  }
}
