import { Injectable } from '@nestjs/common';
import { createBoxCode, openWithCode, readBoxCode, sealUnderCode } from './box-code.crypto';
import { KeyStoreRepository } from './key-store.repository';
import { createKeyPair, fingerprintOfKey, type KeyPair } from './sealing.crypto';

/** How far the key of a round can be had here: `locked` until somebody types a code. */
export type KeyState = 'ready' | 'locked' | 'lost';

/** How many codes a key has, each of which opens by itself. */
export const BOX_CODES = 2;

/** The keys of rounds, by their public halves: made at opening, and destroyed at publication. */
@Injectable()
export class BoxKeys {
  /** Of typed codes, by fingerprint: in the memory of this program alone, until the round is published. */
  private readonly unlocked = new Map<string, KeyPair>();

  constructor(private readonly store: KeyStoreRepository) {}

  /** A key that the program can use by itself. */
  async create(): Promise<Buffer> {
    const key = await createKeyPair();
    await this.store.savePlain(key);
    return key.publicKey;
  }

  /** A key that only codes open. They are told here and never again. */
  async createWithCodes(): Promise<{ publicKey: Buffer; codes: string[] }> {
    const key = await createKeyPair();
    const codes = Array.from({ length: BOX_CODES }, createBoxCode);
    const sealed = await Promise.all(codes.map((code) => sealUnderCode(code, key)));
    await this.store.saveUnderCodes(key.publicKey, sealed);
    return { publicKey: key.publicKey, codes };
  }

  /** Which of a key's codes was typed, from 0; null for none of them. */
  async placeOfCode(publicKey: Buffer, typed: string): Promise<number | null> {
    return (await this.tryCode(publicKey, typed))?.place ?? null;
  }

  /** Keeps the key in memory for what is to come. False where the code is not one of its codes. */
  async unlock(publicKey: Buffer, typed: string): Promise<boolean> {
    const tried = await this.tryCode(publicKey, typed);
    if (tried) this.unlocked.set(fingerprintOfKey(publicKey), tried.key);
    return tried !== null;
  }

  async stateOf(publicKey: Buffer): Promise<KeyState> {
    const file = await this.store.find(publicKey);
    if (!file) return 'lost';
    const isReady = 'privateKey' in file || this.unlocked.has(fingerprintOfKey(publicKey));
    return isReady ? 'ready' : 'locked';
  }

  /** Null where it is locked or lost. */
  async find(publicKey: Buffer): Promise<KeyPair | null> {
    const file = await this.store.find(publicKey);
    if (file && 'privateKey' in file) {
      return { publicKey, privateKey: Buffer.from(file.privateKey, 'base64') };
    }
    return file && (this.unlocked.get(fingerprintOfKey(publicKey)) ?? null);
  }

  async destroy(publicKey: Buffer): Promise<void> {
    this.unlocked.delete(fingerprintOfKey(publicKey));
    await this.store.destroy(publicKey);
  }

  /** Writes down how many answers there are, for `missingOf`. */
  noteCount(publicKey: Buffer, count: number): Promise<void> {
    return this.store.noteCount(publicKey, count);
  }

  /** How many fewer answers there are than have been: some are gone with a database that was set back. */
  async missingOf(publicKey: Buffer, count: number): Promise<number> {
    return Math.max(0, (await this.store.highestCount(publicKey)) - count);
  }

  canBeKept(): Promise<boolean> {
    return this.store.isWritable();
  }

  private async tryCode(
    publicKey: Buffer,
    typed: string,
  ): Promise<{ place: number; key: KeyPair } | null> {
    const code = readBoxCode(typed);
    const file = await this.store.find(publicKey);
    if (code === null || !file || 'privateKey' in file) return null;
    for (const [place, sealed] of file.underCodes.entries()) {
      const key = await openWithCode(code, publicKey, Buffer.from(sealed, 'base64'));
      if (key) return { place, key };
    }
    return null;
  }
}
