import fc from 'fast-check';
import { roundKey } from './round-key';

describe('the key of a round', () => {
  it('is the name as an address', () => {
    expect(roundKey('Årsmåling 2026')).toBe('aarsmaaling-2026');
    expect(roundKey('  Puls: efterår / 2. runde ')).toBe('puls-efteraar-2-runde');
  });

  it('is never empty and always fits an address', () => {
    fc.assert(fc.property(fc.string(), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(roundKey(name))));
  });
});
