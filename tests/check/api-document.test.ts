import { PROBLEM_STATUS } from '@ledelsespuls/contracts/lists/problems';
import { OPERATIONS, type OperationName } from '@ledelsespuls/contracts/operations/operations';
import { REFUSALS } from '@ledelsespuls/contracts/operations/refusals';
import { startTestApp } from '../setup/test-app';

describe('the API document', () => {
  it('describes every operation of the contract as the contract does, with its refusals', async () => {
    const app = await startTestApp();
    const { body: document } = await app.call('GET', '/api/openapi.json');
    await app.stop();
    for (const [name, { status, mediaType, schema }] of Object.entries(OPERATIONS)) {
      const [method, path] = name.split(' ') as [string, string];
      const described = document.paths[path]?.[method.toLowerCase()];
      const refused = REFUSALS[name as OperationName].map((code) => PROBLEM_STATUS[code]);
      const statuses = [...new Set([status, ...refused])].sort().map(String);
      expect(Object.keys(described?.responses ?? {})).toEqual([...statuses, 'default']);
      expect(Object.keys(described.responses[status].content ?? {})).toEqual(
        mediaType === null ? [] : [mediaType],
      );
      if (schema) expect(described.responses[status].content['application/json']).toBeDefined();
      for (const refusal of [...refused, 'default']) {
        expect(described.responses[refusal].content['application/problem+json'].schema).toEqual({
          $ref: '#/components/schemas/Problem',
        });
      }
      for (const code of REFUSALS[name as OperationName]) {
        expect(described.responses[PROBLEM_STATUS[code]].description).toContain(code);
      }
    }
  });
});
