import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What HR decides of each comment before publication. Only the publishing duty touches it; it goes
 * with its comment, so nothing of a comment outlives the sealed box by it.
 */
export class CreateCommentDecision1780000200000 implements MigrationInterface {
  name = 'CreateCommentDecision1780000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "comment_decision" (
        "comment_id" uuid NOT NULL,
        "state" text NOT NULL CONSTRAINT "comment_decision_state_check" CHECK (state IN ('kept', 'redacted', 'left-out')),
        "text" text CONSTRAINT "comment_decision_text_check" CHECK ((state = 'redacted') = (text IS NOT NULL)),
        CONSTRAINT "comment_decision_pk" PRIMARY KEY ("comment_id"),
        CONSTRAINT "comment_decision_comment_fk" FOREIGN KEY ("comment_id") REFERENCES "comment" ("id") ON DELETE CASCADE
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON "comment_decision" TO ledelsespuls_publishing;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "comment_decision"');
  }
}
