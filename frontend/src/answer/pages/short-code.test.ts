import { checkCode, tidyCode, tokenIn } from './short-code';

describe('a typed code', () => {
  it.each(['K7QM-3XV0-9TZ4-1', 'k7qm 3xvo 9tz4 l', ' k7qm3xvO9tz4I. ', 'K7QM–3XV0–9TZ4–1'])(
    'is the same as "%s"',
    (typed) => {
      expect(tidyCode(typed)).toBe('K7QM3XV09TZ41');
      expect(checkCode(typed)).toBeNull();
    },
  );

  it.each([
    ['', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['K7QM-3XVP', { kind: 'length', count: 8 }],
    ['K7QM-3XVP-9TZ4-AA', { kind: 'length', count: 14 }],
    ['K7QM-3XVP-9TZ4-Æ', { kind: 'character', found: 'Æ' }],
    ['K7QM-3XVP-9TZ4-u', { kind: 'character', found: 'U' }],
  ])('"%s" is seen to be none', (typed, fault) => {
    expect(checkCode(typed)).toEqual(fault);
  });

  it('may stand in the address, where a link’s token stays as it is', () => {
    const token = 'abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOP';
    expect(tokenIn('k7qm-3xvp-9tz4-a')).toBe('K7QM3XVP9TZ4A');
    expect(tokenIn(token)).toBe(token);
    expect(tokenIn('findes-ikke')).toBe('findes-ikke');
  });
});
