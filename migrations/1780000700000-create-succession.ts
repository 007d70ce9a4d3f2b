import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which unit goes on in which other one: proposed by an import, decided by HR, frozen by a round. */
export class CreateSuccession1780000700000 implements MigrationInterface {
  name = 'CreateSuccession1780000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "succession" (
        "id" uuid NOT NULL DEFAULT gen_random_uuid(),
        "predecessor_id" uuid NOT NULL,
        "successor_id" uuid NOT NULL,
        "from_day" date NOT NULL,
        "kind" text NOT NULL CONSTRAINT "succession_kind_check" CHECK (kind IN ('renamed', 'moved', 'merged', 'split')),
        "state" text NOT NULL CONSTRAINT "succession_state_check" CHECK (state IN ('proposed', 'confirmed', 'refused')),
        "shared" integer,
        "before" integer CONSTRAINT "succession_evidence_check" CHECK ((shared IS NULL) = (before IS NULL)),
        "frozen" boolean NOT NULL DEFAULT false CONSTRAINT "succession_frozen_check" CHECK (NOT frozen OR state = 'confirmed'),
        CONSTRAINT "succession_pk" PRIMARY KEY ("id"),
        CONSTRAINT "succession_units_unique" UNIQUE ("predecessor_id", "successor_id", "from_day"),
        CONSTRAINT "succession_units_check" CHECK (predecessor_id <> successor_id),
        CONSTRAINT "succession_predecessor_fk" FOREIGN KEY ("predecessor_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
        CONSTRAINT "succession_successor_fk" FOREIGN KEY ("successor_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON "succession" TO ledelsespuls_managing;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "succession"');
  }
}
