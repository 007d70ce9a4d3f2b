import { rmSync } from 'node:fs';
import type { EmbeddedServer } from '../../../backend/src/database/embedded-server.repository';

export default async function stopPostgres(): Promise<void> {
  const { testServer, testFolder } = globalThis as unknown as {
    testServer: EmbeddedServer;
    testFolder: string;
  };
  await testServer.stop();
  for (const folder of [testFolder, `${testFolder}-keys`])
    rmSync(folder, { recursive: true, force: true });
}
