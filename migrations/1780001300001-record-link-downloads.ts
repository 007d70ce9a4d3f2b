import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who had links or codes of which round, when and how many; the program can add to it and take nothing away. */
export class RecordLinkDownloads1780001300001 implements MigrationInterface {
  name = 'RecordLinkDownloads1780001300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "link_download" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "round_id" uuid NOT NULL,
        "account" text NOT NULL,
        "downloaded_at" timestamptz NOT NULL DEFAULT now(),
        "links" integer NOT NULL,
        "codes" integer NOT NULL,
        CONSTRAINT "link_download_pk" PRIMARY KEY ("id"),
        CONSTRAINT "link_download_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE RESTRICT
      );
      CREATE INDEX "link_download_round_index" ON "link_download" ("round_id");
      GRANT SELECT, INSERT ON "link_download" TO ledelsespuls_managing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "link_download"');
  }
}
