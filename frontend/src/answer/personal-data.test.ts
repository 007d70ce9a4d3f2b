import { findPersonalData } from './personal-data';

describe('the hint on personal data', () => {
  it.each([
    ['Ring til mig på 12 34 56 78', 'phone'],
    ['Ring +45 12345678', 'phone'],
    ['Skriv til leder@example.dk', 'mail'],
    ['Hendes nummer er 010190-1234', 'cpr'],
    ['3112991234 er et CPR-nummer', 'cpr'],
  ])('finds it in "%s"', (text, kind) => {
    expect(findPersonalData(text)).toBe(kind);
  });

  it.each(['Vi er 104 ledere i 2026', 'Budgettet er 1.250.000 kr.', 'Det er 3-4 gange bedre', ''])(
    'is silent on "%s"',
    (text) => {
      expect(findPersonalData(text)).toBeNull();
    },
  );
});
