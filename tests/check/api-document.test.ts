import { Validator } from '@seriousme/openapi-schema-validator';
import { PROBLEM_STATUS } from '@ledelsespuls/contracts/lists/problems';
import { OPERATIONS, type OperationName } from '@ledelsespuls/contracts/operations/operations';
import type { Operation } from '@ledelsespuls/contracts/operations/operation';
import { REFUSALS } from '@ledelsespuls/contracts/operations/refusals';
import { startTestApp } from '../setup/program/test-app';

const TABLE = Object.entries<Operation>(OPERATIONS) as [OperationName, Operation][];

describe('the API document', () => {
  // As it is served.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let document: any;
  beforeAll(async () => {
    const app = await startTestApp();
    ({ body: document } = await app.call('GET', '/api/openapi.json'));
    await app.stop();
  });

  it('is what OpenAPI 3.1 allows', async () => {
    const validator = new Validator();
    // The validator writes into what it is given.
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('has the operations of the contract and no others', () => {
    const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(TABLE.map(([name]) => name).sort());
  });

  it.each(TABLE)('describes %s as the contract does, with its refusals', (name, operation) => {
    const { status, mediaType, schema } = operation;
    const [method, path] = name.split(' ') as [string, string];
    const described = document.paths[path][method.toLowerCase()];
    const refused = REFUSALS[name].map((code) => PROBLEM_STATUS[code]);
    const statuses = [...new Set([status, ...refused])].sort().map(String);
    expect(Object.keys(described.responses)).toEqual([...statuses, 'default']);
    expect(Object.keys(described.responses[status].content ?? {})).toEqual(
      mediaType === null ? [] : [mediaType],
    );
    if (schema) expect(described.responses[status].content['application/json']).toBeDefined();
    for (const refusal of [...refused, 'default']) {
      expect(described.responses[refusal].content['application/problem+json'].schema).toEqual({
        $ref: '#/components/schemas/Problem',
      });
    }
    for (const code of REFUSALS[name]) {
      expect(described.responses[PROBLEM_STATUS[code]].description).toContain(code);
    }
  });
});
