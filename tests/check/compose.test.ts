import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly user?: string;
  readonly image?: string;
  readonly build?: string;
  readonly healthcheck?: object;
  readonly environment?: Record<string, string>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services, volumes } = parse(text) as { services: Record<string, Service>; volumes: object };
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('the files for a server', () => {
  it('run the program and the database with health checks and kept data', () => {
    expect(Object.keys(services)).toEqual(['app', 'database', 'mail']);
    expect(Object.keys(volumes)).toEqual(['data', 'database', 'keys']);
    expect(services.database?.healthcheck).toBeDefined();
    expect(dockerfile).toMatch(/^HEALTHCHECK/m);
  });

  it('run nothing of ours as root', () => {
    expect(services.app?.user).toBe('node');
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('hold no secret, and stop where one is missing', () => {
    for (const { environment = {} } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET/.test(name)) expect(value).toMatch(/^\$\{\w+:\?/);
      }
    }
    expect(services.app?.environment?.DATABASE_URL).toContain('${POSTGRES_PASSWORD:?');
  });

  it('pass on every setting of mail', () => {
    for (const name of [
      'SMTP_URL',
      'MAIL_FROM',
      'MAIL_RATE',
      'MAIL_BOUNCE_ADDRESS',
      'BOUNCE_PORT',
    ]) {
      expect(services.app?.environment).toHaveProperty(name);
    }
  });

  it('name the version of every image', () => {
    for (const { image } of Object.values(services)) {
      if (image) expect(image).toMatch(/:v?\d+/);
    }
  });
});
