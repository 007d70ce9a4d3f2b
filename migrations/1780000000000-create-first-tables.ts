import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUTIES = ['managing', 'collecting', 'publishing', 'serving'];

/** Roles belong to the whole server, so another database on it may have made them already. */
const CREATE_ROLES = DUTIES.map(
  (duty) => `
    DO $$ BEGIN
      CREATE ROLE ledelsespuls_${duty} NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    DO $$ BEGIN
      IF NOT pg_has_role(current_user, 'ledelsespuls_${duty}', 'SET') THEN
        EXECUTE format('GRANT ledelsespuls_${duty} TO %I', current_user);
      END IF;
    END $$;
    GRANT USAGE ON SCHEMA public TO ledelsespuls_${duty};`,
).join('\n');

const CREATE_TABLES = `
  CREATE TABLE "unit" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "key" text NOT NULL,
    "name" text NOT NULL,
    "kind" text NOT NULL CONSTRAINT "unit_kind_check" CHECK (kind IN ('kommune', 'forvaltning', 'center', 'enhed')),
    "parent_id" uuid,
    "baseline_scope" text,
    "opened_on" date NOT NULL,
    "closed_on" date,
    CONSTRAINT "unit_pk" PRIMARY KEY ("id"),
    CONSTRAINT "unit_key_unique" UNIQUE ("key"),
    CONSTRAINT "unit_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
  );
  CREATE TABLE "leader" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "employee_number" text,
    "name" text NOT NULL,
    "mail" text,
    "unit_id" uuid NOT NULL,
    "layer" text,
    "joined_on" date NOT NULL,
    "left_on" date,
    CONSTRAINT "leader_pk" PRIMARY KEY ("id"),
    CONSTRAINT "leader_employee_number_unique" UNIQUE ("employee_number"),
    CONSTRAINT "leader_unit_fk" FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
  );
  CREATE INDEX "leader_unit_index" ON "leader" ("unit_id");
  CREATE TABLE "organisation_import" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "as_of" date NOT NULL,
    "base_hash" text NOT NULL,
    "content" jsonb,
    "preview" jsonb NOT NULL,
    "created_at" timestamptz NOT NULL DEFAULT now(),
    "committed_at" timestamptz,
    CONSTRAINT "organisation_import_pk" PRIMARY KEY ("id")
  );
  CREATE TABLE "questionnaire_version" (
    "kind" text NOT NULL,
    "version" text NOT NULL,
    "hash" text NOT NULL,
    "content" jsonb NOT NULL,
    CONSTRAINT "questionnaire_version_pk" PRIMARY KEY ("kind", "version")
  );
  CREATE TABLE "round" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "key" text NOT NULL,
    "name" text NOT NULL,
    "kind" text NOT NULL,
    "version" text NOT NULL,
    "state" text NOT NULL DEFAULT 'draft' CONSTRAINT "round_state_check" CHECK (state IN ('draft', 'open', 'closed', 'published')),
    "closes_on" date NOT NULL,
    "minimum" integer NOT NULL DEFAULT 5 CONSTRAINT "round_minimum_check" CHECK (minimum >= 5),
    "simulated" boolean NOT NULL DEFAULT false,
    "opened_on" date,
    "closed_on" date,
    "published_on" date,
    "organisation" jsonb,
    "links_fetched" boolean NOT NULL DEFAULT false,
    CONSTRAINT "round_pk" PRIMARY KEY ("id"),
    CONSTRAINT "round_key_unique" UNIQUE ("key"),
    CONSTRAINT "round_questionnaire_fk" FOREIGN KEY ("kind", "version") REFERENCES "questionnaire_version" ("kind", "version") ON DELETE RESTRICT
  );
  CREATE TABLE "invitation" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "round_id" uuid NOT NULL,
    "leader_id" uuid NOT NULL,
    "token_hash" bytea,
    "group_keys" text[] NOT NULL,
    "answered" boolean NOT NULL DEFAULT false,
    "withdrawn" boolean NOT NULL DEFAULT false,
    CONSTRAINT "invitation_pk" PRIMARY KEY ("id"),
    CONSTRAINT "invitation_round_leader_unique" UNIQUE ("round_id", "leader_id"),
    CONSTRAINT "invitation_token_hash_unique" UNIQUE ("token_hash"),
    CONSTRAINT "invitation_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE,
    CONSTRAINT "invitation_leader_fk" FOREIGN KEY ("leader_id") REFERENCES "leader" ("id") ON DELETE RESTRICT
  );
  CREATE TABLE "response" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "round_id" uuid NOT NULL,
    "edit_key" bytea,
    "group_keys" text[] NOT NULL,
    "answers" jsonb NOT NULL,
    "background" jsonb NOT NULL,
    CONSTRAINT "response_pk" PRIMARY KEY ("id"),
    CONSTRAINT "response_edit_key_unique" UNIQUE ("edit_key")
  );
  CREATE INDEX "response_round_index" ON "response" ("round_id");
  CREATE TABLE "comment" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "round_id" uuid NOT NULL,
    "edit_key" bytea,
    "question_key" text NOT NULL,
    "forvaltning_key" text,
    "text" text NOT NULL,
    CONSTRAINT "comment_pk" PRIMARY KEY ("id"),
    CONSTRAINT "comment_edit_key_unique" UNIQUE ("edit_key")
  );
  CREATE INDEX "comment_round_index" ON "comment" ("round_id");
  CREATE TABLE "publication" (
    "round_id" uuid NOT NULL,
    "round_key" text NOT NULL,
    "published_on" date NOT NULL,
    "content" text NOT NULL,
    "hash" text NOT NULL,
    CONSTRAINT "publication_pk" PRIMARY KEY ("round_id"),
    CONSTRAINT "publication_round_fk" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE RESTRICT
  );
  CREATE TABLE "baseline_number" (
    "group_key" text NOT NULL,
    "item_key" text NOT NULL,
    "answered" integer NOT NULL,
    "favourable" double precision NOT NULL CONSTRAINT "baseline_number_share_check" CHECK (favourable BETWEEN 0 AND 1),
    CONSTRAINT "baseline_number_pk" PRIMARY KEY ("group_key", "item_key")
  );
  CREATE TABLE "account" (
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "mail" text NOT NULL,
    "role" text NOT NULL CONSTRAINT "account_role_check" CHECK (role IN ('hr', 'directorate')),
    CONSTRAINT "account_pk" PRIMARY KEY ("id"),
    CONSTRAINT "account_mail_unique" UNIQUE ("mail")
  );
  CREATE TABLE "sign_in_link" (
    "token_hash" bytea NOT NULL,
    "account_id" uuid NOT NULL,
    "expires_at" timestamptz NOT NULL,
    "used_at" timestamptz,
    CONSTRAINT "sign_in_link_pk" PRIMARY KEY ("token_hash"),
    CONSTRAINT "sign_in_link_account_fk" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
  );
  CREATE TABLE "session" (
    "sid" varchar NOT NULL,
    "sess" json NOT NULL,
    "expire" timestamp(6) NOT NULL,
    CONSTRAINT "session_pk" PRIMARY KEY ("sid")
  );
  CREATE INDEX "session_expire_index" ON "session" ("expire");
`;

const FREEZE = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER publication_frozen BEFORE UPDATE OR DELETE ON "publication"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER questionnaire_version_frozen BEFORE UPDATE ON "questionnaire_version"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** The collecting connection sees the row whose edit key it has put into its transaction, and no other. */
const OWN_ROW = `edit_key = decode(nullif(current_setting('ledelsespuls.edit_key', true), ''), 'hex')`;

const SEAL = ['response', 'comment']
  .map(
    (table) => `
    ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;
    CREATE POLICY "${table}_own" ON "${table}" TO ledelsespuls_collecting USING (${OWN_ROW}) WITH CHECK (${OWN_ROW});
    CREATE POLICY "${table}_publishing" ON "${table}" TO ledelsespuls_publishing USING (true) WITH CHECK (true);
    GRANT SELECT, INSERT, UPDATE, DELETE ON "${table}" TO ledelsespuls_collecting, ledelsespuls_publishing;`,
  )
  .join('\n');

const GRANTS = `
  GRANT SELECT, INSERT, UPDATE, DELETE ON "unit", "leader", "organisation_import", "invitation", "account", "sign_in_link", "session", "baseline_number" TO ledelsespuls_managing;
  GRANT SELECT, INSERT, UPDATE ON "round" TO ledelsespuls_managing;
  GRANT SELECT, INSERT ON "questionnaire_version" TO ledelsespuls_managing;
  GRANT SELECT ON "questionnaire_version", "round" TO ledelsespuls_collecting, ledelsespuls_publishing;
  GRANT SELECT ("id", "round_id", "token_hash", "group_keys", "answered", "withdrawn"), UPDATE ("answered") ON "invitation" TO ledelsespuls_collecting;
  GRANT UPDATE ("state", "closed_on", "published_on") ON "round" TO ledelsespuls_publishing;
  GRANT SELECT, INSERT ON "publication" TO ledelsespuls_publishing;
  GRANT SELECT ON "publication", "questionnaire_version", "baseline_number" TO ledelsespuls_serving;
`;

const TABLES = [
  'session',
  'sign_in_link',
  'account',
  'baseline_number',
  'publication',
  'comment',
  'response',
  'invitation',
  'round',
  'questionnaire_version',
  'organisation_import',
  'leader',
  'unit',
];

export class CreateFirstTables1780000000000 implements MigrationInterface {
  name = 'CreateFirstTables1780000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_ROLES);
    await runner.query(CREATE_TABLES);
    await runner.query(FREEZE);
    await runner.query(SEAL);
    await runner.query(GRANTS);
  }

  /** The roles stay: another database on the same server may use them. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE "${table}"`);
    await runner.query('DROP FUNCTION refuse_change()');
    for (const duty of DUTIES) {
      await runner.query(`REVOKE USAGE ON SCHEMA public FROM ledelsespuls_${duty}`);
    }
  }
}
