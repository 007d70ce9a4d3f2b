import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How those who answered in 2020 were distributed by experience and span, by the municipality's own figures. */
export class KeepBackgroundOf20201780001800001 implements MigrationInterface {
  name = 'KeepBackgroundOf20201780001800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "baseline_background" (
        "question_key" text NOT NULL,
        "option_key" text NOT NULL,
        "answered" integer NOT NULL,
        "share" double precision NOT NULL CONSTRAINT "baseline_background_share_check" CHECK (share BETWEEN 0 AND 1),
        CONSTRAINT "baseline_background_pk" PRIMARY KEY ("question_key", "option_key")
      );
      GRANT SELECT, INSERT, DELETE ON "baseline_background" TO ledelsespuls_managing;
      GRANT SELECT ON "baseline_background" TO ledelsespuls_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "baseline_background"');
  }
}
