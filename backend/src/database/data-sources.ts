import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations';

/**
 * One connection per duty. PostgreSQL's own roles decide what each may touch, so that a mistake in
 * the program cannot read a single answer on the way to a screen.
 *  - managing: roster, rounds, invitations, accounts; no answers
 *  - collecting: the answer whose edit key it holds, and no other
 *  - publishing: the sealed box at close, and new publications
 *  - serving: publications
 */
export const DUTIES = ['managing', 'collecting', 'publishing', 'serving'] as const;
export type Duty = (typeof DUTIES)[number];

type Entities = NonNullable<DataSourceOptions['entities']>;

/** The PostgreSQL role of a duty. */
export function roleOf(duty: Duty): string {
  return `ledelsespuls_${duty}`;
}

/** @param entities the tables that are read and written through it */
export function dutyDataSource(url: string, duty: Duty, entities: Entities): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    applicationName: `ledelsespuls ${duty}`,
    poolSize: 8,
    extra: { options: `-c role=${roleOf(duty)}` },
  };
}

/**
 * The login itself: owns the tables and runs the migrations, nothing else.
 * @param entities the tables to compare with; migrating needs none
 */
export function ownerDataSource(url: string, entities: Entities): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 2,
  };
}
