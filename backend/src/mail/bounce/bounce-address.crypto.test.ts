import fc from 'fast-check';
import { bounceAddress, mailOfBounce } from './bounce-address.crypto';

const SECRET = 'a secret that is long enough for this';
const ADDRESS = 'retur@puls.example.dk';

describe('the address that a mail comes back to', () => {
  it('leads to that mail, however the letters are written', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (id, isLarge) => {
        const back = bounceAddress(SECRET, ADDRESS, id);
        expect(mailOfBounce(SECRET, ADDRESS, isLarge ? back.toUpperCase() : back)).toBe(id);
      }),
    );
  });

  it('stays within what a mail server takes', () => {
    const longest = 'a-bounce-address@puls.example.dk';
    const id = '018f3c52-1111-4222-8333-123456789abc';
    expect(bounceAddress(SECRET, longest, id).indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('cannot be made from the id alone', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const forged = bounceAddress('another secret, just as long as it', ADDRESS, id);
        expect(mailOfBounce(SECRET, ADDRESS, forged)).toBeNull();
      }),
    );
  });

  it('is none of ours with another name, another domain, or a mark that is cut or missing', () => {
    const back = bounceAddress(SECRET, ADDRESS, '018f3c52-1111-4222-8333-123456789abc');
    const mark = back.slice('retur'.length, back.indexOf('@'));
    for (const other of [
      ADDRESS,
      '',
      '@',
      `post${mark}@puls.example.dk`,
      `retur${mark}@example.dk`,
      `retur${mark.slice(0, -1)}@puls.example.dk`,
    ]) {
      expect(mailOfBounce(SECRET, ADDRESS, other)).toBeNull();
    }
  });
});
