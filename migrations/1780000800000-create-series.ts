import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series, the rounds they plan, and when each step of those rounds comes. */
export class CreateSeries1780000800000 implements MigrationInterface {
  name = 'CreateSeries1780000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "series" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "name" text NOT NULL,
        "kind" text NOT NULL,
        "weeks" integer[] NOT NULL,
        "weekday" integer NOT NULL CONSTRAINT "series_weekday_check" CHECK (weekday BETWEEN 1 AND 5),
        "hour" integer NOT NULL CONSTRAINT "series_hour_check" CHECK (hour BETWEEN 6 AND 20),
        "days_open" integer NOT NULL CONSTRAINT "series_days_open_check" CHECK (days_open BETWEEN 3 AND 60),
        "mails" text[] NOT NULL,
        "minimum" integer NOT NULL CONSTRAINT "series_minimum_check" CHECK (minimum >= 5),
        "roster_max_age" integer NOT NULL,
        "simulated" boolean NOT NULL DEFAULT false,
        CONSTRAINT "series_pk" PRIMARY KEY ("id"),
        CONSTRAINT "series_name_unique" UNIQUE ("name")
      );
      CREATE TABLE "occurrence" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "series_id" uuid,
        "slot" text,
        "round_id" uuid,
        "name" text NOT NULL,
        "kind" text NOT NULL,
        "version" text,
        "opens_on" date NOT NULL,
        "hour" integer NOT NULL CONSTRAINT "occurrence_hour_check" CHECK (hour BETWEEN 6 AND 20),
        "days_open" integer NOT NULL CONSTRAINT "occurrence_days_open_check" CHECK (days_open BETWEEN 3 AND 60),
        "mails" text[] NOT NULL,
        "minimum" integer NOT NULL CONSTRAINT "occurrence_minimum_check" CHECK (minimum >= 5),
        "roster_max_age" integer NOT NULL,
        "simulated" boolean NOT NULL DEFAULT false,
        "edited" boolean NOT NULL DEFAULT false,
        "skipped" boolean NOT NULL DEFAULT false,
        "discussed_on" date,
        CONSTRAINT "occurrence_pk" PRIMARY KEY ("id"),
        CONSTRAINT "occurrence_slot_unique" UNIQUE ("series_id", "slot"),
        CONSTRAINT "occurrence_round_unique" UNIQUE ("round_id"),
        CONSTRAINT "occurrence_series_fk" FOREIGN KEY ("series_id") REFERENCES "series" ("id") ON DELETE SET NULL,
        CONSTRAINT "occurrence_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
      );
      CREATE TABLE "timetable_step" (
        "occurrence_id" uuid NOT NULL,
        "step" text NOT NULL,
        "due_at" timestamptz NOT NULL,
        "done_at" timestamptz,
        "outcome" text,
        "mails" integer,
        CONSTRAINT "timetable_step_pk" PRIMARY KEY ("occurrence_id", "step"),
        CONSTRAINT "timetable_step_occurrence_fk" FOREIGN KEY ("occurrence_id") REFERENCES "occurrence" ("id") ON DELETE CASCADE
      );
      CREATE TABLE "publication_preview" (
        "round_id" uuid NOT NULL,
        "method" text NOT NULL,
        "content" jsonb NOT NULL,
        CONSTRAINT "publication_preview_pk" PRIMARY KEY ("round_id"),
        CONSTRAINT "publication_preview_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON "series", "occurrence", "timetable_step" TO ledelsespuls_managing;
      GRANT SELECT, INSERT, UPDATE, DELETE ON "publication_preview" TO ledelsespuls_publishing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "publication_preview";
      DROP TABLE "timetable_step";
      DROP TABLE "occurrence";
      DROP TABLE "series";
    `);
  }
}
