import fc from 'fast-check';
import { toDraft, toResponse } from './draft';

const answer = fc.constantFrom(1, 2, 3, 4, 5, 'dont-know' as const, 'not-relevant' as const);

describe('a draft', () => {
  it('gives back the answer it was made of', () => {
    const response = fc.record({
      answers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), answer),
      background: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.stringMatching(/^[a-z0-9]{1,5}$/),
      ),
      comments: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.stringMatching(/^[a-z]{1,20}$/),
      ),
    });
    fc.assert(
      fc.property(response, (given) => {
        expect(toResponse(toDraft(given as never))).toEqual(given);
      }),
    );
  });

  it('sends nothing for what is not answered', () => {
    const draft = { answers: { a: '', b: '4' }, background: { span: '' }, comments: { c: '  ' } };
    expect(toResponse(draft)).toEqual({ answers: { b: 4 }, background: {}, comments: {} });
  });
});
