import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '../database/embedded-server.repository';
import { migrate } from '../database/migrate.service';
import { apiDocument } from '../http/api-document.service';
import { createApp } from '../http/create-app.service';
import { projectFolder } from '../settings/project-folder.repository';
import { readSettings } from '../settings/settings';

/** Where the API document lies that the frontend's types are generated from. */
const FILE = join(projectFolder(), 'frontend', 'src', 'api', 'openapi.json');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-openapi-'));
  const server = await startEmbeddedServer(folder, 'openapi');
  try {
    await migrate(server.url);
    const app = await createApp(
      readSettings({}),
      'no secret is needed for the document',
      server.url,
    );
    writeFileSync(FILE, `${JSON.stringify(apiDocument(app), null, 2)}\n`);
    await app.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
