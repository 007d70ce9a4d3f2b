import fc from 'fast-check';
import { decryptDraft, encryptDraft, fingerprintOf } from './draft-cipher';

const TOKEN = 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq80';

describe('an encrypted draft', () => {
  it('is read with its own link, and its length tells little', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        const content = await encryptDraft(TOKEN, text);
        expect(content!.length % 4096).toBe(0);
        expect((await decryptDraft(TOKEN, content!))!.trimEnd()).toBe(text.trimEnd());
      }),
      { numRuns: 30 },
    );
  });

  it('is not read with another link, nor once a byte has changed', async () => {
    const content = (await encryptDraft(TOKEN, 'Enig'))!;
    expect(await decryptDraft(TOKEN.replace('q8', 'q9'), content)).toBeNull();
    const changed = Uint8Array.from(content);
    changed[40]! ^= 1;
    expect(await decryptDraft(TOKEN, changed)).toBeNull();
    expect(await decryptDraft(TOKEN, new Uint8Array(3))).toBeNull();
  });

  it('is another one each time, so that equal drafts do not look equal', async () => {
    const [one, other] = await Promise.all([encryptDraft(TOKEN, 'x'), encryptDraft(TOKEN, 'x')]);
    expect(await fingerprintOf(one!)).not.toBe(await fingerprintOf(other!));
    expect(await fingerprintOf(new Uint8Array())).toMatch(/^e3b0c44298fc1c14/);
  });

  it('is refused where it is larger than the server takes', async () => {
    expect((await encryptDraft(TOKEN, 'x'.repeat(32740)))!.length).toBe(32768);
    expect(await encryptDraft(TOKEN, 'x'.repeat(32741))).toBeNull();
  });
});
