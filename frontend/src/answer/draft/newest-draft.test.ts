import fc from 'fast-check';
import { NOTHING_KEPT, touchField, type KeptDraft } from './draft';
import { newestDraft, rebaseDraft } from './newest-draft';

const touched = (draft: KeptDraft, ...touches: [string, string][]): KeptDraft =>
  touches.reduce(
    (before, [key, value]) =>
      touchField(before, `answers.${key}`, { answers: { ...before.answers, [key]: value } }),
    draft,
  );

describe('the newest of two drafts', () => {
  const begun = touched(NOTHING_KEPT, ['a', '1'], ['b', '2']);

  it('is the one that was touched more often', () => {
    const laptop = touched(begun, ['a', '5'], ['c', '3']);
    expect(newestDraft(begun, laptop)).toEqual(laptop);
    expect(newestDraft(laptop, begun)).toEqual(laptop);
  });

  it('loses nothing that only the other one answered', () => {
    const phone = touched(begun, ['c', '4']);
    const laptop = touched(begun, ['d', '1'], ['e', '1']);
    expect(newestDraft(phone, laptop).answers).toEqual({ a: '1', b: '2', c: '4', d: '1', e: '1' });
  });

  it('brings back nothing that was cleared', () => {
    const cleared = touched(begun, ['a', '']);
    expect(newestDraft(begun, cleared).answers.a).toBe('');
  });
});

describe('two drafts that are based on one', () => {
  it('lose nothing that either touched since, unless both touched the same', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const touches = fc.array(fc.tuple(key, fc.constantFrom('', '1', '5')), { maxLength: 8 });
    fc.assert(
      fc.property(touches, touches, touches, (before, here, elsewhere) => {
        const from = touched(NOTHING_KEPT, ...before);
        const both = rebaseDraft(touched(from, ...here), from, touched(from, ...elsewhere));
        const changedHere = Object.entries(touched(from, ...here).answers).filter(
          ([name, value]) => from.answers[name] !== value,
        );
        expect(both.answers).toEqual({
          ...touched(from, ...elsewhere).answers,
          ...Object.fromEntries(changedHere),
        });
        expect(both.revision).toBeGreaterThan(touched(from, ...elsewhere).revision);
      }),
    );
  });
});
