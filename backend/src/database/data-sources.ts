import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations';
import { ENTITIES } from './entities';

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

/** The PostgreSQL role of a duty. */
export function roleOf(duty: Duty): string {
  return `ledelsespuls_${duty}`;
}

export function dutyDataSource(url: string, duty: Duty): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    synchronize: false,
    applicationName: `ledelsespuls ${duty}`,
    poolSize: 8,
    extra: { options: `-c role=${roleOf(duty)}` },
  };
}

/** The login itself: owns the tables and runs the migrations, nothing else. */
export function ownerDataSource(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 2,
  };
}
