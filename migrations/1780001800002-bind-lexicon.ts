import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A publication keeps the lexicon that was in use when it was published; null is the assumed one. */
export class BindLexicon1780001800002 implements MigrationInterface {
  name = 'BindLexicon1780001800002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "publication" ADD "lexicon_version" integer
        CONSTRAINT "publication_lexicon_fk" REFERENCES "elicited_lexicon" ("version") ON DELETE RESTRICT;
      GRANT SELECT ON "elicited_lexicon" TO ledelsespuls_publishing, ledelsespuls_serving;
    `);
  }

  /** Publications lose which elicited lexicon they rest on, and are read by the assumed one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT ON "elicited_lexicon" FROM ledelsespuls_publishing, ledelsespuls_serving;
      ALTER TABLE "publication" DROP "lexicon_version";
    `);
  }
}
