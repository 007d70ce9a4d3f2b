import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dutyDataSource } from '../../../backend/src/database/data-sources';
import { Problem } from '../../../backend/src/problem/problem';
import { JobsModule } from '../../../backend/src/jobs/jobs.module';
import { JobsRepository } from '../../../backend/src/jobs/jobs.repository';
import { JobsService, type JobHandler } from '../../../backend/src/jobs/jobs.service';
import { eventually } from '../../setup/program/eventually';
import { stored } from '../../setup/database/stored';
import { startTestApp, type TestApp } from '../../setup/program/test-app';

interface Instance {
  readonly jobs: JobsService;
  readonly repository: JobsRepository;
  stop(): Promise<void>;
}

/** One more program on the database, with a handler of the test's own. */
async function startInstance(databaseUrl: string, handler: JobHandler): Promise<Instance> {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ name: 'managing', ...dutyDataSource(databaseUrl, 'managing', []) }),
      JobsModule,
    ],
  })
  class TestModule {}
  const app = await NestFactory.create(TestModule, { logger: false, abortOnError: false });
  const jobs = app.get(JobsService);
  jobs.handle('timetable', handler);
  await app.init();
  return { jobs, repository: app.get(JobsRepository), stop: () => app.close() };
}

describe('jobs', () => {
  let app: TestApp;
  const running: Instance[] = [];
  const start = async (handler: JobHandler) => {
    const instance = await startInstance(app.databaseUrl, handler);
    running.push(instance);
    return instance;
  };
  const jobsOf = async (key: string) =>
    stored<{ id: string; state: string; retry_count: number }>(
      app.databaseUrl,
      `SELECT id, state, retry_count FROM pgboss.job WHERE singleton_key = $1`,
      [key],
    );
  const becomes = (key: string, state: string) =>
    eventually(async () => expect(await jobsOf(key)).toMatchObject([{ state }]));

  beforeAll(async () => {
    app = await startTestApp();
    // The program itself takes none, so that all go to the handlers of the tests.
    jest.spyOn(app.app.get(JobsRepository), 'fetch').mockResolvedValue([]);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((instance) => instance.stop()));
  });
  afterAll(() => app.stop());

  it('are done once by whichever instance is free', async () => {
    const done: string[] = [];
    const handler: JobHandler = ({ day }) => Promise.resolve(void done.push(day!));
    const [first, second] = [await start(handler), await start(handler)];
    const days = Array.from({ length: 12 }, (_, day) => `2027-01-${day + 10}`);
    await Promise.all(
      days.flatMap((day) => [
        first.jobs.send('timetable', { day }, day),
        second.jobs.send('timetable', { day }, day),
      ]),
    );
    await eventually(async () => {
      expect((await first.jobs.keysInHand('timetable')).size).toBe(0);
      expect(new Set(done)).toEqual(new Set(days));
    });
  });

  it('wait once per key', async () => {
    const jobs = app.app.get(JobsService);
    expect(await jobs.send('publication-preview', {}, 'once')).toBe(true);
    expect(await jobs.send('publication-preview', {}, 'once')).toBe(false);
    expect(await jobsOf('once')).toHaveLength(1);
  });

  it('are tried again after a failure, and say why in words without internals', async () => {
    let tries = 0;
    const { jobs } = await start(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('secret inside of the program'))
        : Promise.resolve();
    });
    await jobs.send('timetable', { day: 'failing' }, 'failing');
    await becomes('failing', 'retry');
    expect(tries).toBe(1);
    const hr = await app.signIn('hr');
    const { body, text } = await hr('GET', '/api/jobs');
    const [listed] = body.filter(({ subject }: { subject: { day?: string } }) => {
      return subject.day === 'failing';
    });
    expect(listed).toMatchObject({ state: 'retrying', tries: 1, queue: 'timetable' });
    expect(listed.fault.detail).toContain(listed.id);
    expect(text).not.toContain('secret inside');
    expect((await hr('POST', `/api/jobs/timetable/${listed.id}/retry`)).status).toBe(204);
    await becomes('failing', 'completed');
    expect((await hr('POST', `/api/jobs/timetable/${listed.id}/retry`)).body.code).toBe(
      'job-not-retried',
    );
  });

  it('tell a refusal in its own words', async () => {
    const { jobs } = await start(() => Promise.reject(new Problem('round-without-leaders')));
    await jobs.send('timetable', {}, 'refused');
    await becomes('refused', 'retry');
    const { body } = await (await app.signIn('hr'))('GET', '/api/jobs');
    expect(body.map(({ fault }: { fault: { title: string } | null }) => fault?.title)).toContain(
      'Der er ingen ledere',
    );
  });

  it('of a program that died go to another', async () => {
    const dying = await start(() => new Promise(() => undefined));
    // The program is gone without a word: no heartbeat has come for longer than the lease.
    jest.spyOn(dying.repository, 'renew').mockReturnValue(new Promise(() => undefined));
    await dying.jobs.send('timetable', {}, 'orphan');
    await becomes('orphan', 'active');
    await stored(
      app.databaseUrl,
      `UPDATE pgboss.job SET started_on = now() - interval '1 hour', expire_in = interval '1 minute'
       WHERE singleton_key = 'orphan'`,
    );
    await start(() => Promise.resolve());
    await becomes('orphan', 'completed');
    expect((await jobsOf('orphan'))[0]!.retry_count).toBe(1);
  });

  it('are for HR alone', async () => {
    expect((await app.call('GET', '/api/jobs')).status).toBe(401);
    expect((await (await app.signIn('directorate'))('GET', '/api/jobs')).status).toBe(403);
  });
});
