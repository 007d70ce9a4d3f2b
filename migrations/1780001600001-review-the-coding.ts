import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people of the municipality decided of the coding of 2020, the corrections that are in force, and
 * the text of the report, which only those who review may read. Readers see the corrections, and of the
 * decisions what is counted; of a reviewer nothing is kept but the account, and that goes with it.
 */
export class ReviewTheCoding1780001600001 implements MigrationInterface {
  name = 'ReviewTheCoding1780001600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "coding_reviewer" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "account_id" uuid,
        "since" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "coding_reviewer_pk" PRIMARY KEY ("id"),
        CONSTRAINT "coding_reviewer_account_unique" UNIQUE ("account_id"),
        CONSTRAINT "coding_reviewer_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE SET NULL
      );
      CREATE TABLE "coding_decision" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "reviewer_id" uuid NOT NULL,
        "finding_id" text NOT NULL,
        "role" text NOT NULL CONSTRAINT "coding_decision_role_check" CHECK (role IN ('hr', 'directorate')),
        "decided_at" timestamptz NOT NULL,
        "mark" text NOT NULL,
        "coding" jsonb NOT NULL,
        "reason" text,
        CONSTRAINT "coding_decision_pk" PRIMARY KEY ("id"),
        CONSTRAINT "coding_decision_once" UNIQUE ("reviewer_id", "finding_id"),
        CONSTRAINT "coding_decision_reviewer_fk" FOREIGN KEY ("reviewer_id") REFERENCES "coding_reviewer" ("id") ON DELETE CASCADE
      );
      CREATE TABLE "coding_correction" (
        "finding_id" text NOT NULL,
        "mark" text NOT NULL,
        "coding" jsonb NOT NULL,
        "reason" text NOT NULL,
        "role" text NOT NULL CONSTRAINT "coding_correction_role_check" CHECK (role IN ('hr', 'directorate')),
        "since" date NOT NULL,
        CONSTRAINT "coding_correction_pk" PRIMARY KEY ("finding_id")
      );
      CREATE TABLE "report_text" (
        "id" integer NOT NULL CONSTRAINT "report_text_one_check" CHECK (id = 1),
        "text" text NOT NULL,
        "uploaded_on" date NOT NULL,
        CONSTRAINT "report_text_pk" PRIMARY KEY ("id")
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON "coding_reviewer", "coding_decision", "coding_correction", "report_text" TO ledelsespuls_managing;
      GRANT SELECT ON "coding_correction" TO ledelsespuls_serving;
      GRANT SELECT ("reviewer_id", "finding_id", "role", "decided_at", "mark", "coding") ON "coding_decision" TO ledelsespuls_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE "report_text", "coding_correction", "coding_decision", "coding_reviewer"',
    );
  }
}
