import fc from 'fast-check';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoxCode, openWithCode, readBoxCode, sealUnderCode } from './box-code.crypto';
import { BoxKeys } from './box-keys.service';
import { KeyStoreRepository } from './key-store.repository';
import { pad, PADDED_TO, unpad } from './padding';
import { createKeyPair, opener, seal } from './sealing.crypto';

describe('sealing', () => {
  it('opens with its key, for its purpose, unchanged, and in no other way', async () => {
    const [key, other] = await Promise.all([createKeyPair(), createKeyPair()]);
    const plain = Buffer.from('Et svar');
    const sealed = await seal(key.publicKey, 'box a', plain);
    const again = await seal(key.publicKey, 'box a', plain);
    expect(sealed.equals(again)).toBe(false);
    expect(sealed).toHaveLength(plain.length + 48);
    const open = await opener(key);
    expect(await open('box a', sealed)).toEqual(plain);
    await expect(open('box b', sealed)).rejects.toThrow();
    await expect((await opener(other))('box a', sealed)).rejects.toThrow();
    for (const at of [0, 40, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      await expect(open('box a', changed)).rejects.toThrow();
    }
  });

  it('pads to steps of 8 kB, and takes the padding off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3 * PADDED_TO }), (bytes) => {
        const padded = pad(Buffer.from(bytes));
        return padded.length % PADDED_TO === 0 && unpad(padded).equals(bytes);
      }),
      { numRuns: 50 },
    );
    expect(() => unpad(Buffer.alloc(2))).toThrow(RangeError);
    expect(() => unpad(Buffer.from('ffffffff', 'hex'))).toThrow(RangeError);
  });
});

describe('a box code', () => {
  it('opens its own key alone, however it is typed, and no slip passes', async () => {
    const key = await createKeyPair();
    const code = createBoxCode();
    const sealed = await sealUnderCode(code, key);
    expect(readBoxCode(` ${code.toLowerCase().slice(0, 8)}-${code.slice(8)} `)).toBe(code);
    expect(await openWithCode(code, key.publicKey, sealed)).toEqual(key);
    expect(await openWithCode(createBoxCode(), key.publicKey, sealed)).toBeNull();
    const slip = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
    expect(readBoxCode(slip)).toBeNull();
    expect(readBoxCode(code.slice(1))).toBeNull();
  });
});

describe('the folder of keys', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'ledelsespuls-keys-')), 'keys');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  const keys = () => new BoxKeys(new KeyStoreRepository(folder));

  it('is the owner’s alone, and forgets a key for good', async () => {
    const publicKey = await keys().create();
    const [file] = await readdir(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, file!))).mode & 0o777).toBe(0o600);
    expect(await keys().stateOf(publicKey)).toBe('ready');
    await keys().destroy(publicKey);
    await keys().destroy(publicKey);
    expect(await keys().stateOf(publicKey)).toBe('lost');
    expect(await keys().find(publicKey)).toBeNull();
  });

  it('holds nothing that opens where codes do, and either of them opens in one program', async () => {
    const { publicKey, codes } = await keys().createWithCodes();
    expect(await keys().find(publicKey)).toBeNull();
    const [one, another] = [keys(), keys()];
    expect(await one.unlock(publicKey, createBoxCode())).toBe(false);
    expect(await one.stateOf(publicKey)).toBe('locked');
    expect(await one.unlock(publicKey, codes[1]!)).toBe(true);
    expect(await one.stateOf(publicKey)).toBe('ready');
    expect(await another.stateOf(publicKey)).toBe('locked');
    expect(await another.unlock(publicKey, codes[0]!)).toBe(true);
    expect(await another.find(publicKey)).toEqual(await one.find(publicKey));
    expect(await one.placeOfCode(publicKey, codes[0]!)).toBe(0);
  });

  it('says where no key can be kept', async () => {
    expect(await keys().canBeKept()).toBe(true);
    const file = join(folder, 'a file');
    await writeFile(file, '');
    expect(await new BoxKeys(new KeyStoreRepository(join(file, 'keys'))).canBeKept()).toBe(false);
  });
});
