import fc from 'fast-check';
import { cleanText } from './clean-text';

describe('text that comes in', () => {
  it('loses control characters and halves of characters, and keeps the rest', () => {
    const sent = JSON.stringify({
      a: 'Tid\u0000 til\u0007\tledelse\r\n\ud83d😀\u0085',
      b: [1, null],
    });
    expect(JSON.parse(sent, cleanText)).toEqual({ a: 'Tid til\tledelse\r\n😀', b: [1, null] });
  });

  it('is left alone where it is text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '\t', '😀', '"') }),
        (text) => {
          expect(cleanText('', text)).toBe(text);
        },
      ),
    );
  });
});
