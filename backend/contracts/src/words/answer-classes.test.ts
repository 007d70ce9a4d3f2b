import { answerWords, undecidedHeading } from './answer-classes';

const FEW = { low: 2, high: 3 };
const PARTS = [
  { class: '4', count: FEW },
  { class: 'undecided', count: FEW },
  { class: 'outside', count: FEW },
] as const;

describe('the words of answers outside the scale', () => {
  it('name "ved ikke" for a statement that offers it alone', () => {
    expect(answerWords(PARTS, 'da', {})).toBe(
      'enig 2–3, ved ikke eller intet svar 2–3, ved ikke, ikke relevant eller intet svar 2–3',
    );
    expect(answerWords(PARTS, 'da', { withoutDontKnow: true })).toBe(
      'enig 2–3, intet svar 2–3, ikke relevant eller intet svar 2–3',
    );
  });

  it('head a column by what its statements offer', () => {
    const without = { withoutDontKnow: true };
    expect(undecidedHeading([{}, {}], 'da')).toBe('Ved ikke, intet svar');
    expect(undecidedHeading([without, without], 'da')).toBe('Intet svar');
    expect(undecidedHeading([without, {}], 'da')).toContain('ved ikke hvor det kunne vælges');
  });
});
