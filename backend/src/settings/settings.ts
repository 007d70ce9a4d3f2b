import { isWithin } from './folder.repository';
import { readMailSettings, type MailSettings } from './mail-settings';
import { isWebAddress, NOTICE_SETTINGS, readNotice, type NoticeSettings } from './notice';

/** What the program needs to know before it starts. Every setting is read here and nowhere else. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and of the generated secret. */
  readonly dataDir: string;
  /** Folder of the keys that open rounds' boxes; outside `dataDir`, so that no copy of it holds them. */
  readonly boxKeysDir: string;
  /** A PostgreSQL server; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** Load the example municipality into an empty embedded system. */
  readonly example: boolean;
  /** First put the embedded database aside, so that the system is empty. */
  readonly freshExample: boolean;
  /** Keys the answers' edit keys and the session cookies; null reads or makes one in `dataDir`. */
  readonly secret: string | null;
  /** The address that users type; links begin with it, and `https` makes cookies secure. */
  readonly publicUrl: string;
  /** The municipality's name, as leaders read it. */
  readonly organisationName: string;
  readonly mail: MailSettings;
  readonly notice: NoticeSettings;
  /** How often each instance looks for steps that are due. */
  readonly tickSeconds: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used. The message names each one and what is expected, never its value. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads all settings from the environment; an empty value counts as not set.
 * @throws SettingsError naming every setting that cannot be used
 */
export function readSettings(environment: Environment): Settings {
  const faults: string[] = [];
  const text = (name: string): string | null => environment[name]?.trim() || null;
  const expect = (holds: boolean, name: string, expected: string): void => {
    if (!holds) faults.push(`${name}: expected ${expected}`);
  };

  const port = Number(text('PORT') ?? 3000);
  expect(Number.isInteger(port) && port >= 0 && port <= 65535, 'PORT', 'a number from 0 to 65535');

  const databaseUrl = text('DATABASE_URL');
  expect(
    databaseUrl === null || /^postgres(ql)?:\/\/\S+$/.test(databaseUrl),
    'DATABASE_URL',
    'an address such as postgresql://user:password@server:5432/database',
  );

  const example = text('EXAMPLE') ?? (databaseUrl === null ? 'on' : 'off');
  expect(
    example === 'on' || example === 'off' || (example === 'fresh' && databaseUrl === null),
    'EXAMPLE',
    '"on" or "off", or "fresh" with the embedded database',
  );

  const secret = text('SECRET');
  expect(secret === null || secret.length >= 32, 'SECRET', 'at least 32 characters');

  const tickSeconds = Number(text('TICK_SECONDS') ?? 30);
  expect(
    Number.isInteger(tickSeconds) && tickSeconds >= 1 && tickSeconds <= 3600,
    'TICK_SECONDS',
    'a number from 1 to 3600',
  );

  const host = text('HOST') ?? '127.0.0.1';
  const publicUrl = text('PUBLIC_URL') ?? `http://${urlHost(host)}:${port}`;
  expect(
    isWebAddress(publicUrl),
    'PUBLIC_URL',
    'an address such as https://ledelsespuls.example.dk',
  );

  const dataDir = text('DATA_DIR') ?? '.data';
  const boxKeysDir = text('BOX_KEYS_DIR') ?? `${dataDir.replace(/[\\/]+$/, '')}-keys`;
  expect(
    !isWithin(boxKeysDir, dataDir),
    'BOX_KEYS_DIR',
    'a folder outside DATA_DIR, so that no backup of the data holds the keys',
  );

  const mail = readMailSettings(text, expect, host);
  const notice = readNotice(text);
  expect(
    notice.accessibilityStatement === null || isWebAddress(notice.accessibilityStatement),
    NOTICE_SETTINGS.accessibilityStatement,
    'an address such as https://was.digst.dk/ledelsespuls-example-dk',
  );

  if (faults.length > 0) throw new SettingsError(faults);
  return {
    port,
    host,
    dataDir,
    boxKeysDir,
    databaseUrl,
    example: example !== 'off',
    freshExample: example === 'fresh',
    secret,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    organisationName: text('ORGANISATION_NAME') ?? 'Kommunen',
    mail,
    notice,
    tickSeconds,
  };
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
