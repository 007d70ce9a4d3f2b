import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { ROLES, type Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { AccessRepository } from '../access/access.repository';
import { AccessService } from '../access/access.service';
import { AccountEntity } from '../access/account.entity';
import { SignInLinkEntity } from '../access/sign-in-link.entity';
import { dutyDataSource } from '../database/data-sources';
import { runningServerUrl, startEmbeddedServer } from '../database/embedded-server.repository';
import { migrate } from '../database/migrate.service';
import { obtainSecret } from '../settings/secret.repository';
import { readSettings } from '../settings/settings';

const USAGE = `Usage: npm run admin -- invite MAIL ROLE [FORVALTNING …]     (ROLE: ${ROLES.join(' or ')};
  FORVALTNING: keys such as boern-og-unge, for a forvaltningschef)`;

/** Makes a sign-in link, beside a running program or alone. */
async function invite(
  mail: string,
  role: Role,
  forvaltningKeys: readonly string[],
): Promise<string> {
  const settings = readSettings(process.env);
  const secret = obtainSecret(settings);
  const running = settings.databaseUrl ?? runningServerUrl(settings.dataDir, secret);
  const own = running === null ? await startEmbeddedServer(settings.dataDir, secret) : null;
  const url = running ?? own!.url;
  try {
    await migrate(url);
    const managing = await new DataSource(
      dutyDataSource(url, 'managing', [AccountEntity, SignInLinkEntity]),
    ).initialize();
    const token = await new AccessService(new AccessRepository(managing)).invite(
      mail,
      role,
      forvaltningKeys,
    );
    await managing.destroy();
    return `${settings.publicUrl}/ind#${token}`;
  } finally {
    await own?.stop();
  }
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [command, mail, role, ...forvaltningKeys] = positionals;
  const known = ROLES.find((candidate) => candidate === role);
  if (
    command !== 'invite' ||
    !mail?.includes('@') ||
    !known ||
    (known === 'forvaltningschef') !== forvaltningKeys.length > 0
  ) {
    console.error(USAGE);
    process.exit(2);
  }
  console.log(await invite(mail, known, forvaltningKeys));
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
