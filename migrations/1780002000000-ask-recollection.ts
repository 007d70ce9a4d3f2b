import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One annual round can ask leaders of 2020 what has become of each theme. It is fixed once the round opens. */
export class AskRecollection1780002000000 implements MigrationInterface {
  name = 'AskRecollection1780002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "asks_recollection" boolean NOT NULL DEFAULT false
        CONSTRAINT "round_asks_recollection_check" CHECK (kind = 'annual' OR NOT asks_recollection);
      CREATE UNIQUE INDEX "round_asks_recollection_once" ON "round" ("asks_recollection") WHERE asks_recollection;
      CREATE FUNCTION keep_recollection() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The round has opened' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER round_recollection_kept BEFORE UPDATE ON "round" FOR EACH ROW
        WHEN (OLD.state <> 'draft' AND NEW.asks_recollection <> OLD.asks_recollection)
        EXECUTE FUNCTION keep_recollection();
    `);
  }

  /** A version before this one would refuse what leaders of an open round answer, and count it nowhere. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT 1 FROM round WHERE asks_recollection AND state IN ('open', 'closed')) THEN
          RAISE EXCEPTION 'A round asks what leaders remember' USING ERRCODE = 'restrict_violation';
        END IF;
      END $$;
      DROP TRIGGER round_recollection_kept ON "round";
      DROP FUNCTION keep_recollection();
      ALTER TABLE "round" DROP "asks_recollection";
    `);
  }
}
