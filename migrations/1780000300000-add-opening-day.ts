import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day from which a round takes answers, and a way to ask whether the leader behind a link has
 * left: the collecting connection learns that one thing and still cannot see which leader it is.
 */
export class AddOpeningDay1780000300000 implements MigrationInterface {
  name = 'AddOpeningDay1780000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "round" ADD "opens_on" date;
      ALTER TABLE "round" ADD CONSTRAINT "round_days_check" CHECK (opens_on <= closes_on);
      CREATE FUNCTION invited_leader_left(sought bytea, today date) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(leader.left_on <= today, false)
        FROM invitation JOIN leader ON leader.id = invitation.leader_id
        WHERE invitation.token_hash = sought
      $$;
      REVOKE ALL ON FUNCTION invited_leader_left(bytea, date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION invited_leader_left(bytea, date) TO ledelsespuls_collecting;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION invited_leader_left(bytea, date);
      ALTER TABLE "round" DROP CONSTRAINT "round_days_check";
      ALTER TABLE "round" DROP "opens_on";
    `);
  }
}
