import { OPERATIONS } from '@ledelsespuls/contracts/operations/operations';
import { startTestApp } from '../setup/test-app';

describe('the API document', () => {
  it('describes every operation of the contract as the contract does, with its refusals', async () => {
    const app = await startTestApp();
    const { body: document } = await app.call('GET', '/api/openapi.json');
    await app.stop();
    for (const [name, { status, mediaType, schema }] of Object.entries(OPERATIONS)) {
      const [method, path] = name.split(' ') as [string, string];
      const described = document.paths[path]?.[method.toLowerCase()];
      expect(Object.keys(described?.responses ?? {})).toEqual([String(status), 'default']);
      expect(Object.keys(described.responses[status].content ?? {})).toEqual(
        mediaType === null ? [] : [mediaType],
      );
      if (schema) expect(described.responses[status].content['application/json']).toBeDefined();
      expect(described.responses.default.content['application/problem+json'].schema).toEqual({
        $ref: '#/components/schemas/ProblemDto',
      });
    }
  });
});
