import { ExampleService, type ExampleLinks } from '../../../backend/src/example/example.service';
import type { Beginning } from '../program/test-app';

/** The example municipality, with the links to it. */
export const EXAMPLE: Beginning<ExampleLinks> = {
  name: 'filled_with_example',
  fill: async ({ app }) => {
    const links = await app.get(ExampleService).load();
    if (!links) throw new Error('The example was not loaded');
    return links;
  },
};
