import { suggestRedactions } from './suggest-redactions';

const suggest = suggestRedactions({
  people: ['Mette Holt', 'Jens-Ole af Rosenborg', 'Bo Skov'],
  units: ['Solsikken', 'Drift og Veje', 'HR'],
});
const found = (text: string) =>
  suggest(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('suggestions of what to leave out of a comment', () => {
  it.each([
    [
      'Tak til Mette og til HOLT.',
      [
        ['person', 'Mette'],
        ['person', 'HOLT'],
      ],
    ],
    [
      'Det er Mettes og Jens’ fortjeneste, ikke Jenses',
      [
        ['person', 'Mettes'],
        ['person', 'Jens’'],
      ],
    ],
    [
      'Vi i Solsikkens stab og i drift og veje',
      [
        ['unit', 'Solsikkens'],
        ['unit', 'drift og veje'],
      ],
    ],
    ['Skriv til a.b@example.dk nu', [['mail', 'a.b@example.dk']]],
    [
      'Ring +45 12 34 56 78 eller 12345678',
      [
        ['phone', '+45 12 34 56 78'],
        ['phone', '12345678'],
      ],
    ],
    [
      '010190-1234 og 1101901234',
      [
        ['cpr', '010190-1234'],
        ['cpr', '1101901234'],
      ],
    ],
    [
      'Bo ved det, og HR også',
      [
        ['person', 'Bo'],
        ['unit', 'HR'],
      ],
    ],
  ])('finds them in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Jeg vil gerne bo her, hr. formand',
    'Skovene, mettede og holtede',
    'af de 104 ledere, budget 2026: 1.250.000 kr.',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds numbers and addresses without a roster', () => {
    const alone = suggestRedactions({ people: [], units: [] });
    expect(alone('Mette, 12345678').map(({ kind }) => kind)).toEqual(['phone']);
  });
});
