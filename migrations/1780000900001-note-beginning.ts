import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a leader has begun, without a time, and how many of all had answered at the end of each day. */
export class NoteBeginning1780000900001 implements MigrationInterface {
  name = 'NoteBeginning1780000900001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "invitation" ADD "started" boolean NOT NULL DEFAULT false;
      GRANT SELECT ("started"), UPDATE ("started") ON "invitation" TO ledelsespuls_collecting;
      CREATE TABLE "participation_day" (
        "round_id" uuid NOT NULL,
        "day" date NOT NULL,
        "answered" integer NOT NULL,
        CONSTRAINT "participation_day_pk" PRIMARY KEY ("round_id", "day"),
        CONSTRAINT "participation_day_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
      );
      GRANT SELECT, INSERT, UPDATE ON "participation_day" TO ledelsespuls_managing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "participation_day";
      ALTER TABLE "invitation" DROP "started";
    `);
  }
}
