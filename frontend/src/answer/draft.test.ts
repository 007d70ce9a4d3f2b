import fc from 'fast-check';
import { toResponse } from './draft';

const choice = fc.constantFrom('', '1', '2', '3', '4', '5', 'dont-know', 'not-relevant');
const key = fc.stringMatching(/^[a-z-]{1,9}$/);

describe('a draft', () => {
  it('sends every answer that was given, as numbers on the scale, and nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(key, choice), (answers) => {
        const sent = toResponse({ answers, background: {}, comments: {} }).answers;
        const given = Object.entries(answers).filter(([, value]) => value !== '');
        expect(Object.keys(sent).sort()).toEqual(given.map(([name]) => name).sort());
        for (const [name, value] of given) {
          expect(sent[name]).toBe(/^[1-5]$/.test(value) ? Number(value) : value);
        }
      }),
    );
  });

  it('sends nothing for what is not answered', () => {
    const draft = { answers: { a: '', b: '4' }, background: { span: '' }, comments: { c: '  ' } };
    expect(toResponse(draft)).toEqual({ answers: { b: 4 }, background: {}, comments: {} });
  });
});
