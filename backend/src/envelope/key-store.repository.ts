import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOfKey, type KeyPair } from './sealing.crypto';

/** What a key file holds: the private key, or that key sealed under each of its codes. */
export type KeyFile = { readonly privateKey: string } | { readonly underCodes: readonly string[] };

/**
 * A folder of private keys, a file each, readable by the program's own user alone. It lies outside the
 * database and the data folder, so that no copy of either opens anything.
 */
export class KeyStoreRepository {
  constructor(private readonly folder: string) {}

  savePlain({ publicKey, privateKey }: KeyPair): Promise<void> {
    return this.write(publicKey, { privateKey: privateKey.toString('base64') });
  }

  saveUnderCodes(publicKey: Buffer, sealed: readonly Buffer[]): Promise<void> {
    return this.write(publicKey, { underCodes: sealed.map((one) => one.toString('base64')) });
  }

  /** Null where no such key is kept, or no longer. */
  async find(publicKey: Buffer): Promise<KeyFile | null> {
    try {
      return JSON.parse(await readFile(this.fileOf(publicKey), 'utf8')) as KeyFile;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Gone for good. Does nothing where it is gone already. */
  async destroy(publicKey: Buffer): Promise<void> {
    await rm(this.fileOf(publicKey), { force: true });
    await rm(this.countFileOf(publicKey), { force: true });
  }

  /**
   * Writes down how many answers have been sealed to a key, where that is more than before. It lies beside the
   * database, so that one which has been set back to a backup can be told.
   */
  async noteCount(publicKey: Buffer, count: number): Promise<void> {
    if (count <= (await this.highestCount(publicKey)) || !(await this.find(publicKey))) return;
    const file = this.countFileOf(publicKey);
    await writeFile(`${file}.new`, String(count), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  /** 0 where none has been written down. */
  async highestCount(publicKey: Buffer): Promise<number> {
    const text = await readFile(this.countFileOf(publicKey), 'utf8').catch(() => '');
    return Number.parseInt(text, 10) || 0;
  }

  /** Whether a key could be kept now. */
  async isWritable(): Promise<boolean> {
    const probe = join(this.folder, `.probe-${process.pid}`);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await (await open(probe, 'w', 0o600)).close();
      await rm(probe, { force: true });
      return true;
    } catch {
      return false;
    }
  }

  /** Whole on disk, or not there at all. */
  private async write(publicKey: Buffer, content: KeyFile): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = this.fileOf(publicKey);
    const handle = await open(`${file}.new`, 'w', 0o600);
    await handle.writeFile(JSON.stringify(content));
    await handle.sync();
    await handle.close();
    await rename(`${file}.new`, file);
  }

  private countFileOf(publicKey: Buffer): string {
    return join(this.folder, `${fingerprintOfKey(publicKey)}.count`);
  }

  private fileOf(publicKey: Buffer): string {
    return join(this.folder, `${fingerprintOfKey(publicKey)}.json`);
  }
}
