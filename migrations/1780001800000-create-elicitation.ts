import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What readers take the report's words to stand for. Of a reader there is a hash of the link and what was
 * placed; no name, no mail, no time. A lexicon that has been taken into use stays: the program can add to
 * them, and change or remove none.
 */
export class CreateElicitation1780001800000 implements MigrationInterface {
  name = 'CreateElicitation1780001800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "elicitation" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "number" SERIAL NOT NULL,
        "opened_on" date NOT NULL,
        "closed_on" date,
        CONSTRAINT "elicitation_pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "elicitation_open_unique" ON "elicitation" ((true)) WHERE closed_on IS NULL;
      CREATE TABLE "word_reader" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "elicitation_id" uuid NOT NULL,
        "token_hash" bytea NOT NULL,
        "words" text array NOT NULL,
        CONSTRAINT "word_reader_pk" PRIMARY KEY ("id"),
        CONSTRAINT "word_reader_token_hash_unique" UNIQUE ("token_hash"),
        CONSTRAINT "word_reader_elicitation_fk" FOREIGN KEY ("elicitation_id") REFERENCES "elicitation" ("id") ON DELETE RESTRICT
      );
      CREATE INDEX "word_reader_elicitation_index" ON "word_reader" ("elicitation_id");
      CREATE TABLE "word_placement" (
        "reader_id" uuid NOT NULL,
        "page" integer NOT NULL,
        "least" integer,
        "likely" integer,
        "most" integer,
        CONSTRAINT "word_placement_order_check" CHECK (
          num_nulls(least, likely, most) = 3
          OR (num_nulls(least, likely, most) = 0 AND 0 <= least AND least <= likely AND likely <= most AND most <= 100)),
        CONSTRAINT "word_placement_pk" PRIMARY KEY ("reader_id", "page"),
        CONSTRAINT "word_placement_reader_fk" FOREIGN KEY ("reader_id") REFERENCES "word_reader" ("id") ON DELETE RESTRICT
      );
      CREATE TABLE "elicited_lexicon" (
        "version" integer GENERATED ALWAYS AS IDENTITY,
        "elicitation_id" uuid NOT NULL,
        "as_of" date NOT NULL,
        "readers" integer NOT NULL,
        "expected" jsonb NOT NULL,
        "taken_on" date NOT NULL,
        "account" text NOT NULL,
        CONSTRAINT "elicited_lexicon_elicitation_unique" UNIQUE ("elicitation_id"),
        CONSTRAINT "elicited_lexicon_pk" PRIMARY KEY ("version"),
        CONSTRAINT "elicited_lexicon_elicitation_fk" FOREIGN KEY ("elicitation_id") REFERENCES "elicitation" ("id") ON DELETE RESTRICT
      );
      GRANT SELECT, INSERT ON "elicitation", "word_reader", "word_placement", "elicited_lexicon" TO ledelsespuls_managing;
      GRANT USAGE ON SEQUENCE "elicitation_number_seq" TO ledelsespuls_managing;
      GRANT UPDATE ("closed_on") ON "elicitation" TO ledelsespuls_managing;
      GRANT UPDATE ON "word_placement" TO ledelsespuls_managing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE "elicited_lexicon";
      DROP TABLE "word_placement";
      DROP TABLE "word_reader";
      DROP TABLE "elicitation";
    `);
  }
}
