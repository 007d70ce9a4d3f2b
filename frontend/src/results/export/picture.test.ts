import fc from 'fast-check';
import { wrapped } from './picture';

it('breaks a name between words, and loses none', () => {
  const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 40 }), (parts, length) => {
      const lines = wrapped(parts.join(' '), length);
      expect(lines.join(' ')).toBe(parts.join(' '));
      expect(lines.every((line) => line.length <= length)).toBe(true);
    }),
  );
});
