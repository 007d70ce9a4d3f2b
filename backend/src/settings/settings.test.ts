import { readSettings, SettingsError } from './settings';

describe('settings', () => {
  it('have defaults that need nothing', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      boxKeysDir: '.data-keys',
      databaseUrl: null,
      example: true,
      freshExample: false,
      secret: null,
      tickSeconds: 30,
      publicUrl: 'http://127.0.0.1:3000',
      organisationName: 'Kommunen',
      mail: {
        smtpUrl: null,
        from: 'Ledelsespuls <ledelsespuls@localhost>',
        perMinute: 120,
        bounces: null,
      },
      notice: {
        helpContact: null,
        accessibilityStatement: null,
        controller: null,
        dataProtectionOfficer: null,
        purpose: null,
        legalBasis: null,
        recipients: null,
        storage: null,
      },
    });
  });

  it('load no example into a server of the municipality unless asked', () => {
    const server = { DATABASE_URL: 'postgresql://u:p@db/x' };
    expect(readSettings(server).example).toBe(false);
    expect(readSettings({ ...server, EXAMPLE: 'on' }).example).toBe(true);
    expect(() => readSettings({ ...server, EXAMPLE: 'fresh' })).toThrow('EXAMPLE');
  });

  it('name every bad setting at once and print no value', () => {
    const bad = {
      PORT: 'abc',
      DATABASE_URL: 'mysql://hunter2',
      EXAMPLE: 'maybe',
      SECRET: 'short',
      PUBLIC_URL: 'x',
      ACCESSIBILITY_STATEMENT_URL: 'javascript:alert(1)',
    };
    const read = () => readSettings(bad);
    expect(read).toThrow(SettingsError);
    try {
      read();
    } catch (error) {
      const { message, faults } = error as SettingsError;
      expect(faults).toHaveLength(6);
      for (const name of Object.keys(bad)) expect(message).toContain(`${name}: expected`);
      for (const value of ['abc', 'hunter2', 'maybe', 'short'])
        expect(message).not.toContain(value);
    }
  });

  it('take bounces at an address and a port, and at neither without the other', () => {
    const both = { MAIL_BOUNCE_ADDRESS: 'retur@puls.example.dk', BOUNCE_PORT: '2525' };
    expect(readSettings(both).mail.bounces).toEqual({
      address: 'retur@puls.example.dk',
      host: '127.0.0.1',
      port: 2525,
    });
    for (const bad of [
      { MAIL_BOUNCE_ADDRESS: both.MAIL_BOUNCE_ADDRESS },
      { BOUNCE_PORT: '2525' },
      { ...both, BOUNCE_PORT: '70000' },
      { ...both, MAIL_BOUNCE_ADDRESS: 'a-name-that-is-far-too-long@example.dk' },
    ]) {
      expect(() => readSettings(bad)).toThrow(SettingsError);
    }
  });

  it('make addresses that a browser can open', () => {
    expect(readSettings({ HOST: '0.0.0.0', PORT: '80' }).publicUrl).toBe('http://localhost:80');
    expect(readSettings({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
    expect(readSettings({ PUBLIC_URL: 'https://puls.example.dk/' }).publicUrl).toBe(
      'https://puls.example.dk',
    );
  });
});
