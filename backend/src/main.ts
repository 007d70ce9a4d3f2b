import 'reflect-metadata';
import { awaitDatabase } from './database/await-database.repository';
import {
  DataFolderInUseError,
  putDatabaseAside,
  startEmbeddedServer,
} from './database/embedded-server.repository';
import { migrate } from './database/migrate.service';
import { ExampleService } from './example/example.service';
import { createApp } from './http/create-app.service';
import { FileFaultsError } from './questionnaire/files/file-fault';
import { obtainSecret } from './settings/secret.repository';
import { readSettings, SettingsError } from './settings/settings';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const secret = obtainSecret(settings);
  if (settings.freshExample) {
    const aside = putDatabaseAside(settings.dataDir, new Date());
    if (aside) console.log(`The database so far lies in ${aside}`);
  }
  const embedded =
    settings.databaseUrl === null ? await startEmbeddedServer(settings.dataDir, secret) : null;
  const databaseUrl = settings.databaseUrl ?? embedded!.url;
  try {
    await awaitDatabase(databaseUrl, () =>
      console.log('The database does not answer yet. Waiting for it, up to a minute.'),
    );
    await migrate(databaseUrl);
    const app = await createApp(settings, secret, databaseUrl);
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      await app.close();
      await embedded?.stop();
      process.exit(0);
    };
    process.on('SIGINT', () => void stop());
    process.on('SIGTERM', () => void stop());
    await app.listen(settings.port, settings.host);
    console.log(`Ledelsespuls: ${settings.publicUrl}`);
    if (settings.example) await announceExample(app.get(ExampleService));
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function announceExample(example: ExampleService): Promise<void> {
  const links = await example.load();
  if (links === null) return;
  if (await example.isOutdated()) {
    console.log(
      '\nThis example was made by an older version. Its published rounds stay as they are, and cannot be compared with new ones. For a fresh one: EXAMPLE=fresh npm start (the data so far are put aside).',
    );
  }
  console.log('\nThe example municipality, with simulated answers. Open one of these:');
  for (const [who, link] of Object.entries(links)) console.log(`  ${who.padEnd(16)} ${link}`);
}

/** The words of a fault that the person at the keyboard can mend; null for one of ours. */
function explain(error: unknown): string | null {
  if (error instanceof SettingsError) return `A setting cannot be used.\n${error.message}`;
  if (error instanceof FileFaultsError) return `A data file cannot be used.\n${error.message}`;
  if (error instanceof DataFolderInUseError) {
    return 'Another Ledelsespuls is running on the same DATA_DIR. Stop it, or choose another folder.';
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'PORT: another program is using the port. Choose another.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return 'DATABASE_URL: no database answers there.';
  if (code === '28P01' || code === '3D000' || code === '57P03') return `DATABASE_URL: ${message}`;
  return null;
}

main().catch((error: unknown) => {
  console.error(explain(error) ?? error);
  process.exit(1);
});
