import fc from 'fast-check';
import {
  isSameResponse,
  NOTHING_KEPT,
  parseDraft,
  toResponse,
  touchField,
  type KeptDraft,
} from './draft';

const choice = fc.constantFrom('', '1', '2', '3', '4', '5', 'dont-know', 'not-relevant');
const key = fc.stringMatching(/^[a-z-]{1,9}$/);
const kept: fc.Arbitrary<KeptDraft> = fc.record({
  answers: fc.dictionary(key, choice, { noNullPrototype: true }),
  background: fc.dictionary(key, key, { noNullPrototype: true }),
  comments: fc.dictionary(key, fc.string(), { noNullPrototype: true }),
  state: fc.constantFrom('never-sent', 'sent', 'changed'),
  revision: fc.nat(),
  isShared: fc.boolean(),
});

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

  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(kept, (draft) => {
        expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
      }),
    );
  });

  it.each(['', '{', 'null', '[]', '7'])('is not read from "%s"', (text) => {
    expect(parseDraft(text)).toBeNull();
  });

  it('is read from what an earlier version kept, without what is no text', () => {
    expect(parseDraft('{"answers":{"a":"4","b":5},"comments":[]}')).toEqual({
      ...NOTHING_KEPT,
      answers: { a: '4' },
    });
  });
});

describe('two tabs with the same draft', () => {
  it('lose no answer, whichever fields they touch and in whatever order', () => {
    const touch = fc.record({ tab: fc.constantFrom(0, 1), key, value: choice });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 30 }), (touches) => {
        // Neither tab hears of the other: each form knows its own touches alone.
        const forms: Record<string, string>[] = [{}, {}];
        let draft = NOTHING_KEPT;
        const last: Record<string, string> = {};
        for (const { tab, key: field, value } of touches) {
          forms[tab]![field] = value;
          last[field] = value;
          draft = touchField(draft, `answers.${field}`, { answers: forms[tab]! });
        }
        expect(draft.answers).toEqual(last);
      }),
    );
  });

  it('know that what was sent has been changed since', () => {
    const sent: KeptDraft = { ...NOTHING_KEPT, answers: { a: '4' }, state: 'sent' };
    expect(touchField(sent, 'answers.a', { answers: { a: '5' } })).toEqual({
      ...NOTHING_KEPT,
      answers: { a: '5' },
      state: 'changed',
      revision: 1,
    });
    expect(touchField(NOTHING_KEPT, 'answers.a', { answers: { a: '5' } }).state).toBe('never-sent');
  });
});

describe('two responses', () => {
  it('are the same in any order of fields, and differ by one answer', () => {
    const one = toResponse({ answers: { a: '4', b: '2' }, background: {}, comments: {} });
    const other = toResponse({ answers: { b: '2', a: '4' }, background: {}, comments: {} });
    expect(isSameResponse(one, other)).toBe(true);
    expect(isSameResponse(one, { ...other, answers: { ...other.answers, c: 3 } })).toBe(false);
    expect(isSameResponse(one, { ...other, comments: { x: 'nej' } })).toBe(false);
  });
});
